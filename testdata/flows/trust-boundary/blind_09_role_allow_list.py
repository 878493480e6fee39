# safe: only one of two harmless roles is stored
from flask import abort, Flask, jsonify, request, session

app = Flask(__name__)


@app.post("/profile")
def profile():
    role = request.form.get("role", "reader")
    if role not in ("reader", "writer"):
        abort(400)
    session["role"] = role  # ok: trust-boundary
    return jsonify(ok=True)
