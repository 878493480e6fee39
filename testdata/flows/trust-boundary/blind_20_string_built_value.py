# vulnerable: a string builder is no validation
from urllib.parse import unquote

from flask import Flask, jsonify, request, session

app = Flask(__name__)


@app.route("/track")
def track():
    raw = unquote(request.query_string.decode())
    parts = []
    for piece in raw.split("&"):
        parts.append(piece)
    session["account"] = "acct:" + ";".join(parts)  # want: trust-boundary
    return jsonify(ok=True)
