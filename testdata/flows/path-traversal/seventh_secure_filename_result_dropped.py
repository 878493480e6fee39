# vulnerable: secure filename result dropped
import os
from werkzeug.utils import secure_filename
from flask import Flask, request

app = Flask(__name__)

@app.post("/up")
def up():
    raw = request.files["doc"].filename
    clean = secure_filename(raw)
    entry = {"clean": clean, "raw": raw}
    entry.pop("clean")
    with open(os.path.join("/srv/up", next(iter(entry.values()))), "wb") as out:  # want: path-traversal
        out.write(request.files["doc"].read())
    return clean
