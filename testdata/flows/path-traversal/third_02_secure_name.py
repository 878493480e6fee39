# safe: secure_filename leaves no separators and no leading dots
import os

from flask import Flask, request
from werkzeug.utils import secure_filename

app = Flask(__name__)


@app.get("/read")
def read():
    name = request.args.get("name", "index.txt")
    path = os.path.join("/srv/texts", secure_filename(name))
    with open(path, encoding="utf-8") as text:  # ok: path-traversal
        return {"text": text.read()}
