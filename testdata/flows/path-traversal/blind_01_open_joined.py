# vulnerable: os.path.join with a name from the query string
import os

from flask import Flask, jsonify, request

app = Flask(__name__)

NOTES = "/srv/notes"


@app.route("/note")
def note():
    name = request.args["name"]
    path = os.path.join(NOTES, name)
    with open(path, encoding="utf-8") as handle:  # want: path-traversal
        return jsonify(text=handle.read())
