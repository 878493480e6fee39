# vulnerable: the version is newer
from flask import Flask, request, send_file

app = Flask(__name__)

VERSION = (3, 12)


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
    return send_file("/srv/exports/" + bar)  # want: path-traversal
