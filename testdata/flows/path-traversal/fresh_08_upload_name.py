# vulnerable: only the extension of the upload's name is checked
import os

from flask import Flask, abort, request

app = Flask(__name__)
app.config["UPLOADS"] = "/srv/uploads"


@app.post("/upload")
def upload():
    item = request.files["file"]
    stem, extension = os.path.splitext(item.filename)
    if extension not in (".png", ".jpg"):
        abort(415)
    target = os.path.join(app.config["UPLOADS"], stem + extension)
    item.save(target)  # want: path-traversal
    return {"saved": True}
