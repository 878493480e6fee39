# vulnerable: the prefix is tested before the path is resolved
import os

from flask import Flask, abort, request

app = Flask(__name__)

ROOT = "/srv/media"


@app.route("/media")
def media():
    path = os.path.join(ROOT, request.args["f"])
    if not path.startswith(ROOT + os.sep):
        abort(403)
    path = os.path.realpath(path)
    with open(path, "rb") as handle:  # want: path-traversal
        return handle.read()
