# vulnerable: the upload is saved under the name that came
import os

from flask import Flask, request
from werkzeug.utils import secure_filename

app = Flask(__name__)


@app.post("/upload")
def upload():
    sent = request.files["doc"]
    name = sent.filename.lstrip("/")
    sent.save(os.path.join("/srv/uploads", name))  # want: path-traversal
    return "saved", 201
