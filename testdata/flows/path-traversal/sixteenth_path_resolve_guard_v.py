# vulnerable: the check compares the beginning of a path that was not resolved
from pathlib import Path

from flask import Flask, abort, request

app = Flask(__name__)
HOME = Path("/srv/docs")


def inside(path):
    return str(path).startswith(str(HOME))


@app.route("/docs")
def docs():
    wanted = HOME / request.args["page"]
    if not inside(wanted):
        abort(404)
    return wanted.read_text()  # want: path-traversal
