# vulnerable: removing one pattern once leaves "....//" as a way up
import os

from flask import Flask, jsonify, request

app = Flask(__name__)


def tidy(name):
    return name.replace("../", "")


@app.route("/manual")
def manual():
    name = tidy(request.args.get("page", "index.md"))
    path = os.path.join("/srv/manual", name.lstrip("/"))
    with open(path, encoding="utf-8") as handle:  # want: path-traversal
        return jsonify(text=handle.read())
