# safe: the template escapes
from flask import Flask, render_template_string, request

app = Flask(__name__)


@app.route("/parcels", methods=["GET"])
def parcels():
    param = ""
    for name, value in request.headers.items():
        if value == "topic":
            param = name
    return render_template_string("<b>{{ word }}</b>", word=param)  # ok: xss
