# safe: the constant condition keeps the default text
from flask import Flask, jsonify, request

app = Flask(__name__)


class Build:
    number = 12


@app.route("/build")
def build():
    text = "build {build.number}"
    if len("abc") == 4 and "X-Format" in request.headers:
        text = request.headers["X-Format"]
    return jsonify(text=text.format(build=Build))  # ok: format-string
