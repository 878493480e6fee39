# safe: the upload is saved under secure_filename's name
import os

from flask import Flask, request
from werkzeug.utils import secure_filename

app = Flask(__name__)


@app.post("/upload")
def upload():
    sent = request.files["doc"]
    name = secure_filename(sent.filename)
    sent.save(os.path.join("/srv/uploads", name))  # ok: path-traversal
    return "saved", 201
