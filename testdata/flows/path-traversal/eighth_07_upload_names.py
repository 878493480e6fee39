# vulnerable: the uploaded files keep the names that the client gave them
import os

from flask import Flask, request

app = Flask(__name__)


@app.route("/gallery/<int:album>", methods=["POST"])
def upload(album):
    folder = f"/srv/gallery/{album}"
    os.makedirs(folder, exist_ok=True)
    stored = 0
    for picture in request.files.getlist("pictures"):
        if picture.mimetype.startswith("image/"):
            picture.save(folder + "/" + picture.filename)  # want: path-traversal
            stored += 1
    return {"stored": stored}
