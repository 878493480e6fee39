# safe: the unchecked level goes to a local dict, the session gets a constant
from flask import Flask, jsonify, request, session

app = Flask(__name__)


@app.post("/level")
def level():
    answer = {}
    answer["asked"] = request.form["level"]
    session["asked"] = True  # ok: trust-boundary
    return jsonify(answer)
