# vulnerable: the check runs before the percent decoding
from pathlib import Path
from urllib.parse import unquote

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.delete("/draft")
def remove_draft():
    raw = request.args.get("id", "")
    if ".." in raw or raw.startswith("/"):
        return jsonify(error="id"), 400
    name = unquote(raw)
    Path("/srv/drafts").joinpath(name).unlink()  # want: path-traversal
    return jsonify(ok=True)
