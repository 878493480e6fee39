# vulnerable: the filter safe turns escaping off
from flask import Flask, render_template_string, request

app = Flask(__name__)


@app.route("/parcels", methods=["GET"])
def parcels():
    param = ""
    for name, value in request.headers.items():
        if value == "topic":
            param = name
    return render_template_string("<b>{{ word|safe }}</b>", word=param)  # want: xss
