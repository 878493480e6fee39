# safe: after the removal the list's first element is another

from flask import Flask, render_template_string, request

app = Flask(__name__)


@app.route("/bench/96")
def endpoint():
    param = request.headers.get("X-Q", "")
    row = [param, "fixed"]
    row.remove(param)
    bar = row[0]
    return render_template_string("<p>" + bar + "</p>")  # ok: template-injection
