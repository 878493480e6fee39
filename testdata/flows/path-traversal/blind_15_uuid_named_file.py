# safe: the name is a UUID with a fixed ending
import uuid
from pathlib import Path

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.delete("/draft")
def remove_draft():
    try:
        key = uuid.UUID(request.args.get("id", ""))
    except ValueError:
        return jsonify(error="id"), 400
    Path("/srv/drafts").joinpath(f"{key}.txt").unlink()  # ok: path-traversal
    return jsonify(ok=True)
