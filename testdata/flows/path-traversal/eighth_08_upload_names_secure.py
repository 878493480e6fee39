# safe: secure_filename takes folders out of the names
import os

from flask import Flask, request
from werkzeug.utils import secure_filename

app = Flask(__name__)


@app.route("/gallery/<int:album>", methods=["POST"])
def upload(album):
    folder = f"/srv/gallery/{album}"
    os.makedirs(folder, exist_ok=True)
    stored = 0
    for picture in request.files.getlist("pictures"):
        if picture.mimetype.startswith("image/"):
            picture.save(folder + "/" + secure_filename(picture.filename))  # ok: path-traversal
            stored += 1
    return {"stored": stored}
