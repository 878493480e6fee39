# safe: a number or a refusal
from flask import abort, Flask, jsonify, request, session

app = Flask(__name__)


@app.post("/amount")
def amount():
    value = request.form["amount"]
    if not value.isdigit() or int(value) > 100:
        abort(400)
    session["amount"] = int(value)  # ok: trust-boundary
    return jsonify(ok=True)
