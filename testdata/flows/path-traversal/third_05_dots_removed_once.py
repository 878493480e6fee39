# vulnerable: removing ../ once makes ../ of ....//
import os

from flask import Flask, abort, request

app = Flask(__name__)


@app.delete("/file")
def remove():
    name = request.get_json()["name"].replace("../", "")
    if name in ("", ".", ".."):
        abort(400)
    os.remove("/srv/files/" + name)  # want: path-traversal
    return "", 204
