# vulnerable: the elements of the slice are what was sent

from flask import Flask, render_template_string, request

app = Flask(__name__)


@app.route("/bench/12")
def endpoint():
    values = request.values.getlist("q")
    param = values[0] if values else ""
    row = ["a", param, "b", "c"]
    bar = " ".join(row[1::2])
    return render_template_string("<p>" + bar + "</p>")  # want: template-injection
