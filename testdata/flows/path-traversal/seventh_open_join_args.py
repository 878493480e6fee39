# vulnerable: open join args
import os
from flask import Flask, request

app = Flask(__name__)

@app.get("/doc")
def doc():
    name = request.args.get("name", "index.txt")
    with open(os.path.join("/srv/docs", name)) as fh:  # want: path-traversal
        return fh.read()
