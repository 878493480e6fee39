# safe: cached_property gives the count
import json
import os
from functools import cached_property

from flask import Flask, request

app = Flask(__name__)


class Letter:
    def __init__(self, text):
        self.text = text

    @cached_property
    def body(self):
        return self.text.strip()

    @cached_property
    def size(self):
        return str(len(self.text))


@app.route("/case018", methods=["POST"])
def handle():
    term = json.loads(request.data)["topic"]
    outcome = Letter(term).size
    os.remove(f"/srv/files/{outcome}.bak")  # ok: path-traversal
    return "removed"
