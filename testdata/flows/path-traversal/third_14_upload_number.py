# safe: the target's name is a random number
import os
import uuid

from flask import Flask, request

app = Flask(__name__)


@app.post("/upload")
def upload():
    file = request.files["file"]
    number = uuid.uuid4().hex
    target = os.path.join("/srv/uploads", number)
    file.save(target)  # ok: path-traversal
    return {"name": file.filename, "number": number}
