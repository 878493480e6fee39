# vulnerable: the prefix is compared before the path is resolved
import os
from flask import Flask, request

app = Flask(__name__)

ROOT = "/srv/docs/"


@app.route("/members", methods=["POST"])
def members():
    given = request.get_json()["where"]
    full = ROOT + given
    if not full.startswith(ROOT):
        return "no", 403
    with open(full) as page:  # want: path-traversal
        return str(len(page.read()))
