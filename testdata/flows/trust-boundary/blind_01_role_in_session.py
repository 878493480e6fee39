# vulnerable: the role in the session is what the client sent
from flask import Flask, jsonify, request, session

app = Flask(__name__)


@app.post("/profile")
def profile():
    session["role"] = request.form.get("role", "reader")  # want: trust-boundary
    return jsonify(ok=True)
