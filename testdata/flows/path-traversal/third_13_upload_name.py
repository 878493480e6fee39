# vulnerable: the upload's own file name is the target
import os
import uuid

from flask import Flask, request

app = Flask(__name__)


@app.post("/upload")
def upload():
    file = request.files["file"]
    number = uuid.uuid4().hex
    target = os.path.join("/srv/uploads", file.filename)
    file.save(target)  # want: path-traversal
    return {"name": file.filename, "number": number}
