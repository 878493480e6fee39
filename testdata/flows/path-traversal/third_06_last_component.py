# safe: only the last component is used, and it is no name of dots
import os

from flask import Flask, abort, request

app = Flask(__name__)


@app.delete("/file")
def remove():
    name = os.path.basename(request.get_json()["name"])
    if name in ("", ".", ".."):
        abort(400)
    os.remove("/srv/files/" + name)  # ok: path-traversal
    return "", 204
