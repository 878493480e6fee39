# A value that is there only where something was checked.
import os

from flask import Flask, request

app = Flask(__name__)
ALLOWED_PICTURES = ["/srv/a.png", "/srv/b.png"]


@app.route("/picture")
def picture():
    path = request.args["p"]
    kind = path.rsplit(".")[-1] if path in ALLOWED_PICTURES and os.path.isfile(path) else None
    if kind:
        return open(path).read()
    return open(path).read()  # flow: path-traversal
