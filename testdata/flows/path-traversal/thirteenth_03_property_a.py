# vulnerable: the property gives the stored text
import codecs
import os

from flask import Flask, request

app = Flask(__name__)


class Holder:
    def __init__(self, text):
        self._text = text

    @property
    def raw(self):
        return self._text

    @property
    def kind(self):
        return type(self._text).__name__


@app.route("/case068", methods=["POST"])
def case068():
    body = request.get_json(silent=True, force=True) or {}
    supplied = body.get("filter", {}).get("query", "")
    final = Holder(supplied).raw
    target = os.path.join("/srv/files", final)
    if not os.path.exists(target):
        return "none", 404
    with codecs.open(target, "r", "utf-8") as handle:  # want: path-traversal
        return {"text": handle.read(1000)}
