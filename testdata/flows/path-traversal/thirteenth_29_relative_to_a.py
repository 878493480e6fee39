# vulnerable: relative_to is asked of the path that is not resolved
from pathlib import Path

from flask import Flask, abort, request

app = Flask(__name__)

BASE = Path("/srv/wiki").resolve()


@app.route("/wiki")
def wiki():
    page = request.args.get("page", "index")
    target = BASE / page
    if not target.is_relative_to(BASE):
        abort(404)
    return {"text": target.read_text()}  # want: path-traversal
