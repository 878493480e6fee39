# vulnerable: check before resolve
import os
from flask import Flask, request

app = Flask(__name__)

ROOT = "/srv/files/"
@app.post("/fetch")
def fetch():
    full = ROOT + request.get_json()["p"]
    if full.startswith(ROOT):
        return open(full).read()  # want: path-traversal
    return "no", 403
