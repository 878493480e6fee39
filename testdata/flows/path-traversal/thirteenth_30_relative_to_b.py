# safe: is_relative_to is asked of the resolved path
from pathlib import Path

from flask import Flask, abort, request

app = Flask(__name__)

BASE = Path("/srv/wiki").resolve()


@app.route("/wiki")
def wiki():
    page = request.args.get("page", "index")
    target = (BASE / page).resolve()
    if not target.is_relative_to(BASE):
        abort(404)
    return {"text": target.read_text()}  # ok: path-traversal
