# vulnerable: the check runs before the name is decoded again
from pathlib import Path
from urllib.parse import unquote

from flask import Flask, abort, request

app = Flask(__name__)
BASE = Path("/srv/manuals")


@app.route("/manual")
def manual():
    name = request.args.get("name", "")
    if ".." in name or name.startswith("/"):
        abort(400)
    target = BASE / unquote(name)
    return target.read_text()  # want: path-traversal
