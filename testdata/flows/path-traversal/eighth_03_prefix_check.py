# vulnerable: the prefix compared has no separator at its end, so a neighbour folder fits too
import os

from flask import Flask, abort, request

app = Flask(__name__)
ROOT = "/srv/docs"


def locate(name):
    path = os.path.realpath(os.path.join(ROOT, name))
    if not path.startswith(ROOT):
        abort(403)
    return path


@app.route("/docs")
def docs():
    with open(locate(request.args["name"]), "rb") as file:  # want: path-traversal
        return file.read()
