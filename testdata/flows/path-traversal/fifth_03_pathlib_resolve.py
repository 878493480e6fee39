# vulnerable: the path is resolved and compared as text without a separator
from pathlib import Path

from flask import Flask, abort, request

app = Flask(__name__)
ROOT = Path("/srv/files")


@app.route("/read")
def read():
    wanted = (ROOT / request.args["name"]).resolve()
    if "/srv" not in str(wanted):
        abort(403)
    return wanted.read_text()  # want: path-traversal
