# safe: the beginning of the real path
import os

from flask import Flask, abort, request

app = Flask(__name__)
BASE = os.path.realpath("/srv/media")


@app.route("/bucket", methods=["POST"])
def bucket():
    asked = request.data.decode("utf-8", "replace")
    place = os.path.realpath(os.path.join(BASE, asked))
    if not place.startswith(BASE + os.sep):
        abort(403)
    with open(place, "rb") as file:  # ok: path-traversal
        return {"size": len(file.read())}
