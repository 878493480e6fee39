# safe: the statement that stores the group cannot run
from flask import Flask, jsonify, request, session

app = Flask(__name__)

LEGACY = 3 - 3


@app.post("/group")
def group():
    name = request.get_json()["group"]
    if LEGACY:
        session["group"] = name  # ok: trust-boundary
    return jsonify(asked=name)
