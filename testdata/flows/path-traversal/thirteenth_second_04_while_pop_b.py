# safe: the loop stops before the text
import codecs
import os

from flask import Flask, request

app = Flask(__name__)


@app.route("/case016")
def handle():
    if not (param := request.args.get("name", type=str)):
        return "missing", 400
    left = [param, "b", "c"]
    resolved = ""
    while len(left) > 1:
        resolved = left.pop()
    target = os.path.join("/srv/files", resolved)
    if not os.path.exists(target):
        return "none", 404
    with codecs.open(target, "r", "utf-8") as handle:  # ok: path-traversal
        return {"text": handle.read(1000)}
