# vulnerable: a generator that is fed with send joins what it gets to a line
import os

from flask import Flask, request

app = Flask(__name__)


def collector():
    parts = ["rsync", "-a"]
    while True:
        item = yield " ".join(parts)
        parts.append(item)


@app.route("/sync", methods=["POST"])
def sync():
    line = collector()
    next(line)
    line.send("/srv/data/")
    command = line.send(request.form["target"])
    os.system(command)  # want: command-injection
    return "done"
