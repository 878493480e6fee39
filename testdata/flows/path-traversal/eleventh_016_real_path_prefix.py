# safe: the resolved path has to lie below the folder
import os
from flask import Flask, request

app = Flask(__name__)

ROOT = "/srv/docs/"


@app.route("/members", methods=["POST"])
def members():
    given = request.get_json()["where"]
    full = os.path.realpath(ROOT + given)
    if not full.startswith(ROOT):
        return "no", 403
    with open(full) as page:  # ok: path-traversal
        return str(len(page.read()))
