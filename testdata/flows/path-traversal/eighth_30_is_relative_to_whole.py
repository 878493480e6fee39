# safe: folder and file are resolved together before the check
from pathlib import Path

from flask import Flask, abort, request

app = Flask(__name__)
HOME = Path("/srv/home").resolve()


@app.route("/read", methods=["POST"])
def read():
    path = (HOME / request.form["folder"] / request.form["file"]).resolve()
    if not path.is_relative_to(HOME):
        abort(403)
    return path.read_text()  # ok: path-traversal
