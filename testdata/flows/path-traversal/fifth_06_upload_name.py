# safe: the upload gets a name of ours, only the known ending stays
import os
import uuid

from flask import Flask, request

app = Flask(__name__)
app.config["UPLOADS"] = "/srv/uploads"
ENDINGS = {".pdf", ".txt"}


@app.route("/upload", methods=["POST"])
def upload():
    stored = []
    for item in request.files.getlist("documents"):
        ending = os.path.splitext(item.filename)[1].lower()
        if ending not in ENDINGS:
            continue
        name = uuid.uuid4().hex + ending
        item.save(os.path.join(app.config["UPLOADS"], name))  # ok: path-traversal
        stored.append(name)
    return {"stored": stored}
