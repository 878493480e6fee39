# vulnerable: the first of an iterable object
import os

from flask import Flask, request

app = Flask(__name__)


class Words:
    def __init__(self, first):
        self.first = first

    def __iter__(self):
        yield self.first
        yield "squash"


@app.route("/funnel", methods=["POST"])
def funnel():
    asked = request.stream.read(4096).decode()
    words = Words(asked)
    picked = [word for word in words][0]
    place = os.path.join("/srv/notes", picked)
    with open(place, encoding="utf-8") as file:  # want: path-traversal
        return {"length": len(file.read())}
