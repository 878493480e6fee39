# safe: the version is older
from flask import Flask, request, send_file

app = Flask(__name__)

VERSION = (3, 9)


@app.route("/lookup", methods=["POST"])
def handle():
    param = ""
    for entry in request.form.getlist("entry"):
        if entry:
            param = entry
            break
    if VERSION >= (3, 10):
        bar = param
    else:
        bar = "old"
    return send_file("/srv/exports/" + bar)  # ok: path-traversal
