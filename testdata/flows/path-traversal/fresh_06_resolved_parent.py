# safe: the resolved path must lie below the base
from pathlib import Path
from urllib.parse import unquote

from flask import Flask, abort, request

app = Flask(__name__)
BASE = Path("/srv/manuals")


@app.route("/manual")
def manual():
    name = unquote(request.args.get("name", ""))
    target = (BASE / name).resolve()
    if BASE not in target.parents:
        abort(400)
    return target.read_text()  # ok: path-traversal
