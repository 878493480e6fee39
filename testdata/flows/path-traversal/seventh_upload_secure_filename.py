# safe: upload secure filename
import os
from werkzeug.utils import secure_filename
from flask import Flask, request

app = Flask(__name__)

@app.post("/up")
def up():
    f = request.files["doc"]
    name = secure_filename(f.filename) or "unnamed"
    dest = os.path.join(app.instance_path, name)
    f.save(dest)  # ok: path-traversal
    return "stored"
