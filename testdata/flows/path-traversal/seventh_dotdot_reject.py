# safe: dotdot reject
from pathlib import PurePosixPath
from flask import Flask, request, abort

app = Flask(__name__)

@app.get("/img/<path:rel>")
def img(rel):
    p = PurePosixPath(rel)
    if p.is_absolute() or ".." in p.parts:
        abort(404)
    with open("/srv/img/" + str(p), "rb") as fh:  # ok: path-traversal
        return fh.read()
