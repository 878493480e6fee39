# vulnerable: the tail after the first part is taken
import codecs
import os

from flask import Flask, request

app = Flask(__name__)


@app.route("/case074", methods=["POST"])
def page():
    upload = request.files.get("label")
    text_in = upload.stream.readline().decode().rstrip("\n")
    head, sep, tail = ("key=" + text_in).partition("=")
    resolved = tail

    target = os.path.join("/srv/files", resolved)
    if not os.path.exists(target):
        return "none", 404
    with codecs.open(target, "r", "utf-8") as handle:  # want: path-traversal
        return {"text": handle.read(1000)}
