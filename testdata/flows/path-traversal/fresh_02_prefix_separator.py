# safe: the prefix ends with a separator after realpath
import os

from flask import Flask, abort, request

app = Flask(__name__)
ROOT = "/srv/docs"


@app.get("/document")
def document():
    wanted = os.path.realpath(os.path.join(ROOT, request.args.get("name", "index.txt")))
    if not wanted.startswith(ROOT + os.sep):
        abort(403)
    with open(wanted) as handle:  # ok: path-traversal
        return {"text": handle.read()}
