# safe: the second letter leads to a fixed word
import os

from flask import Flask, request

app = Flask(__name__)


@app.route("/cradle", methods=["POST"])
def cradle():
    param = request.json["list"][0]["whistle"]
    letters = "QRS"
    pick = letters[1]
    match pick:
        case "Q" | "S":
            bar = param
        case "R":
            bar = "robin"
        case _:
            bar = "none"
    target = "/srv/outbox/" + bar
    if os.path.exists("/srv/outbox"):
        os.remove(target)  # ok: path-traversal
    return {"removed": True}
