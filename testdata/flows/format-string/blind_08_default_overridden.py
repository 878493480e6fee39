# vulnerable: the default text is replaced by the header when that is given
from flask import Flask, jsonify, request

app = Flask(__name__)


class Build:
    number = 12


@app.route("/build")
def build():
    text = "build {build.number}"
    if "X-Format" in request.headers:
        text = request.headers["X-Format"]
    return jsonify(text=text.format(build=Build))  # want: format-string
