# safe: the resolved path has to lie below the folder
from pathlib import Path

from flask import Flask, abort, request

app = Flask(__name__)
ROOT = Path("/srv/files").resolve()


@app.route("/read")
def read():
    wanted = (ROOT / request.args["name"]).resolve()
    try:
        wanted.relative_to(ROOT)
    except ValueError:
        abort(403)
    return wanted.read_text()  # ok: path-traversal
