# vulnerable: joblib loads the uploaded model
import os
import tempfile

import joblib
from flask import Flask, request

app = Flask(__name__)


@app.route("/models/<name>", methods=["PUT"])
def put_model(name):
    upload = request.files["model"]
    if os.path.splitext(upload.filename)[1] not in {".joblib", ".pkl"}:
        return {"error": "not a model"}, 400
    handle, path = tempfile.mkstemp()
    os.close(handle)
    upload.save(path)
    model = joblib.load(path)  # want: unsafe-deserialization
    return {"name": name, "kind": type(model).__name__}
