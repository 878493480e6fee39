# safe: chainmap base first
from collections import ChainMap
from flask import Flask, request

app = Flask(__name__)

@app.get("/cm")
def cm():
    base = {"file": "a.txt", "mode": "r"}
    opts = ChainMap(base, request.args.to_dict())
    with open("/srv/cm/" + opts["file"]) as fh:  # ok: path-traversal
        return fh.read()
