# vulnerable: the upload is stored under the client's own file name
import os

from flask import Flask, request

app = Flask(__name__)
app.config["UPLOADS"] = "/srv/uploads"


@app.route("/upload", methods=["POST"])
def upload():
    stored = []
    for item in request.files.getlist("documents"):
        if not item.filename.lower().endswith((".pdf", ".txt")):
            continue
        target = os.path.join(app.config["UPLOADS"], item.filename)
        item.save(target)  # want: path-traversal
        stored.append(item.filename)
    return {"stored": stored}
