# safe: the resolved path has to begin with the folder and a separator
import os

from flask import Flask, abort, request

app = Flask(__name__)
ROOT = "/srv/docs"


def locate(name):
    path = os.path.realpath(os.path.join(ROOT, name))
    if not path.startswith(ROOT + os.sep):
        abort(403)
    return path


@app.route("/docs")
def docs():
    with open(locate(request.args["name"]), "rb") as file:  # ok: path-traversal
        return file.read()
