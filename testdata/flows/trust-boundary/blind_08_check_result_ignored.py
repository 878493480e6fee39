# vulnerable: the result of the check is ignored
from flask import Flask, jsonify, request, session

app = Flask(__name__)

LEVELS = ("basic", "plus")


def known(level):
    return level in LEVELS


@app.post("/level")
def level():
    wanted = request.form["level"]
    known(wanted)
    session["level"] = wanted  # want: trust-boundary
    return jsonify(level="stored")
