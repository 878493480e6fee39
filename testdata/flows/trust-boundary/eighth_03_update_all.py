# vulnerable: the whole JSON body is merged into the session
from flask import Flask, jsonify, request, session

app = Flask(__name__)
app.secret_key = "dev"


@app.route("/preferences", methods=["PATCH"])
def preferences():
    body = request.get_json(silent=True) or {}
    session.update(body)  # want: trust-boundary
    return jsonify(sorted(body))
