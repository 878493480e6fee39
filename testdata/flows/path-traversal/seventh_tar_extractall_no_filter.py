# vulnerable: tar extractall no filter
import io
import tarfile
from flask import Flask, request

app = Flask(__name__)

@app.post("/untar")
def untar():
    with tarfile.open(fileobj=io.BytesIO(request.files["t"].read())) as tf:
        tf.extractall("/srv/unt", filter="fully_trusted")  # want: path-traversal
    return "ok"
