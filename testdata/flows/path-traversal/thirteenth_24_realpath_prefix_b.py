# safe: the prefix is tested after the path is resolved
import os

from flask import Flask, abort, request

app = Flask(__name__)

ROOT = "/srv/media"


@app.route("/media")
def media():
    path = os.path.realpath(os.path.join(ROOT, request.args["f"]))
    if not path.startswith(ROOT + os.sep):
        abort(403)
    with open(path, "rb") as handle:  # ok: path-traversal
        return handle.read()
