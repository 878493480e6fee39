# vulnerable: the client chooses which entry of the session is written
from flask import Flask, jsonify, request, session

app = Flask(__name__)


@app.put("/state")
def put_state():
    name = request.args.get("name", "")
    if not name:
        return jsonify(error="name expected"), 400
    session[name] = True  # want: trust-boundary
    return jsonify(keys=len(session))
