# safe: the client's name is reduced by secure_filename before it is joined
import pathlib
import time

from flask import Flask, jsonify, request
from werkzeug.utils import secure_filename

app = Flask(__name__)
INBOX = pathlib.Path("/var/lib/app/inbox")


@app.post("/documents")
def add_document():
    stored = []
    for upload in request.files.getlist("documents"):
        name = secure_filename(upload.filename or "")
        if not name:
            continue
        target = INBOX / name
        upload.save(target)  # ok: path-traversal
        stored.append({"name": upload.filename, "at": int(time.time())})
    return jsonify(stored), 201
