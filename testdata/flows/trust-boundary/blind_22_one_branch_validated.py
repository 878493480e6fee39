# vulnerable: the amount is converted on one branch only
from flask import Flask, jsonify, request, session

app = Flask(__name__)


@app.post("/amount")
def amount():
    value = request.form["amount"]
    if value.isdigit():
        value = int(value)
    session["amount"] = value  # want: trust-boundary
    return jsonify(ok=True)
