# vulnerable: base64 decoding is no validation of the user id
import base64

from flask import Flask, jsonify, request, session

app = Flask(__name__)


def decode(value):
    return base64.b64decode(value.encode()).decode()


@app.route("/impersonate")
def impersonate():
    token = request.headers.get("X-User", "")
    session["user_id"] = decode(token)  # want: trust-boundary
    return jsonify(ok=True)
