# vulnerable: basename is taken of another variable
import os

from flask import Flask, request

app = Flask(__name__)

ROOT = "/srv/reports"


@app.route("/report")
def report():
    asked = request.args.get("file", "")
    short = os.path.basename(ROOT)
    full = os.path.join(ROOT, short, asked)
    with open(full) as handle:  # want: path-traversal
        return {"text": handle.read()}
