import tempfile

from unpack import Unpacker
from flask import Flask, request

app = Flask(__name__)


@app.post("/dataset")
def dataset():
    with tempfile.NamedTemporaryFile(suffix=".tar.gz") as upload:
        request.files["data"].save(upload.name)
        Unpacker("/srv/datasets").unpack(upload.name)
    return "", 204
