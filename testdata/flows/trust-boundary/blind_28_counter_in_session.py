# safe: the number of parts is counted, not their text
from flask import Flask, jsonify, request, session

app = Flask(__name__)


@app.route("/track")
def track():
    parts = request.query_string.decode().split("&")
    session["visits"] = session.get("visits", 0) + 1  # ok: trust-boundary
    return jsonify(parts=len(parts))
