# safe: realpath commonpath
import os
from flask import Flask, request

app = Flask(__name__)

ROOT = os.path.realpath("/srv/files")
@app.post("/fetch")
def fetch():
    full = os.path.realpath(os.path.join(ROOT, request.get_json()["p"]))
    if os.path.commonpath([ROOT, full]) == ROOT:
        return open(full).read()  # ok: path-traversal
    return "no", 403
