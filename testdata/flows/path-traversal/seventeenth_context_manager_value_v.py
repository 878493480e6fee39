# vulnerable: entering gives the text itself
import os

from flask import Flask, request

app = Flask(__name__)


class Named:
    def __init__(self, raw):
        self.raw = raw

    def __enter__(self):
        return self.raw

    def __exit__(self, *_):
        return False


@app.route("/bench/path/6/<path:raw>", methods=["DELETE"])
def endpoint(raw):
    with Named(raw) as name:
        os.remove("/srv/trash/" + name)  # want: path-traversal
    return "gone"
