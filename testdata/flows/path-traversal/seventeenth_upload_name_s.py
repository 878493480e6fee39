# safe: the uploaded file gets a name that is made safe
import os

from flask import Flask, request
from werkzeug.utils import secure_filename

app = Flask(__name__)
FOLDER = "/srv/uploads"


@app.route("/bench/path/2", methods=["POST"])
def endpoint():
    sent = request.files.getlist("docs")
    for one in sent:
        name = secure_filename(one.filename) or "unnamed"
        one.save(os.path.join(FOLDER, name))  # ok: path-traversal
    return {"count": len(sent)}
