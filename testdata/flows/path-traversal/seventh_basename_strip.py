# safe: basename strip
import os
from flask import Flask, request

app = Flask(__name__)

@app.get("/doc")
def doc():
    name = os.path.basename(request.args.get("name", "index.txt"))
    if name in ("", ".", ".."):
        name = "index.txt"
    with open(os.path.join("/srv/docs", name)) as fh:  # ok: path-traversal
        return fh.read()
