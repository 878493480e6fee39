# vulnerable: chainmap shadow
from collections import ChainMap
from flask import Flask, request

app = Flask(__name__)

@app.get("/cm")
def cm():
    base = {"file": "a.txt", "mode": "r"}
    opts = ChainMap(request.args.to_dict(), base)
    with open("/srv/cm/" + opts["file"]) as fh:  # want: path-traversal
        return fh.read()
