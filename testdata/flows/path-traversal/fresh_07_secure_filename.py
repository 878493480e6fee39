# safe: the upload's name goes through secure_filename
import os

from flask import Flask, request
from werkzeug.utils import secure_filename

app = Flask(__name__)
app.config["UPLOADS"] = "/srv/uploads"


@app.post("/upload")
def upload():
    item = request.files["file"]
    stem, extension = os.path.splitext(secure_filename(item.filename))
    target = os.path.join(app.config["UPLOADS"], stem[:40] + extension)
    item.save(target)  # ok: path-traversal
    return {"size": os.path.getsize(target)}
