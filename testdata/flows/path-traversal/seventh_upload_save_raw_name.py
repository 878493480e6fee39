# vulnerable: upload save raw name
import os
from flask import Flask, request

app = Flask(__name__)

@app.post("/up")
def up():
    f = request.files["doc"]
    dest = os.path.join(app.instance_path, f.filename)
    f.save(dest)  # want: path-traversal
    return "stored"
