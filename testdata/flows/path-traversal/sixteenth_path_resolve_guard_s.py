# safe: the check compares the resolved path with its parents
from pathlib import Path

from flask import Flask, abort, request

app = Flask(__name__)
HOME = Path("/srv/docs")


def inside(path):
    return HOME in path.parents


@app.route("/docs")
def docs():
    wanted = (HOME / request.args["page"]).resolve()
    if not inside(wanted):
        abort(404)
    return wanted.read_text()  # ok: path-traversal
