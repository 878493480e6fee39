# vulnerable: startswith without a separator admits a sibling folder
import os

from flask import Flask, abort, request

app = Flask(__name__)
ROOT = "/srv/docs"


@app.get("/document")
def document():
    wanted = os.path.realpath(os.path.join(ROOT, request.args.get("name", "index.txt")))
    if not wanted.startswith(ROOT):
        abort(403)
    with open(wanted) as handle:  # want: path-traversal
        return {"text": handle.read()}
