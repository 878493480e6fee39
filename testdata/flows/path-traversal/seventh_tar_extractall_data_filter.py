# safe: tar extractall data filter
import io
import tarfile
from flask import Flask, request

app = Flask(__name__)

@app.post("/untar")
def untar():
    with tarfile.open(fileobj=io.BytesIO(request.files["t"].read())) as tf:
        tf.extractall("/srv/unt", filter="data")  # ok: path-traversal
    return "ok"
