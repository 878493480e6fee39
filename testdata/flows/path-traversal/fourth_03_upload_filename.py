# vulnerable: the upload is saved under the name that the client gave
import pathlib
import time

from flask import Flask, jsonify, request

app = Flask(__name__)
INBOX = pathlib.Path("/var/lib/app/inbox")


@app.post("/documents")
def add_document():
    stored = []
    for upload in request.files.getlist("documents"):
        if not upload.filename:
            continue
        target = INBOX / upload.filename
        upload.save(target)  # want: path-traversal
        stored.append({"name": upload.filename, "at": int(time.time())})
    return jsonify(stored), 201
