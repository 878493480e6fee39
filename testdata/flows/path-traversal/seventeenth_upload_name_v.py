# vulnerable: the uploaded file keeps the name that was sent
import os

from flask import Flask, request
from werkzeug.utils import secure_filename

app = Flask(__name__)
FOLDER = "/srv/uploads"


@app.route("/bench/path/2", methods=["POST"])
def endpoint():
    sent = request.files.getlist("docs")
    for one in sent:
        name = one.filename or secure_filename("unnamed")
        one.save(os.path.join(FOLDER, name))  # want: path-traversal
    return {"count": len(sent)}
