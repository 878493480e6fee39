# safe: only two flags of the JSON body are merged, as truth values
from flask import Flask, jsonify, request, session

app = Flask(__name__)
app.secret_key = "dev"


@app.route("/preferences", methods=["PATCH"])
def preferences():
    body = request.get_json(silent=True) or {}
    session.update({name: bool(body.get(name)) for name in ("dark", "dense")})  # ok: trust-boundary
    return jsonify(sorted(body))
