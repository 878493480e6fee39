# safe: secure_filename leaves a plain name
import os

from werkzeug.utils import secure_filename
from flask import Flask, jsonify, request

app = Flask(__name__)

NOTES = "/srv/notes"


@app.route("/note")
def note():
    name = secure_filename(request.args["name"])
    path = os.path.join(NOTES, name)
    with open(path, encoding="utf-8") as handle:  # ok: path-traversal
        return jsonify(text=handle.read())
