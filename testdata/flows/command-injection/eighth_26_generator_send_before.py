# safe: the line is taken before the target is sent
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
    command = line.send("backup:/srv/data/")
    planned = line.send(request.form.get("target", ""))
    os.system(command)  # ok: command-injection
    return {"planned": planned}
