# safe: entering gives the last part of the text's path
import os

from flask import Flask, request

app = Flask(__name__)


class Named:
    def __init__(self, raw):
        self.raw = raw

    def __enter__(self):
        return os.path.basename(self.raw)

    def __exit__(self, *_):
        return False


@app.route("/bench/path/6/<path:raw>", methods=["DELETE"])
def endpoint(raw):
    with Named(raw) as name:
        if name in ("", ".."):
            return "no", 400
        os.remove("/srv/trash/" + name)  # ok: path-traversal
    return "gone"
