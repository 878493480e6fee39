# safe: only the three switches of the module can be written
from flask import Flask, jsonify, request, session

app = Flask(__name__)
SWITCHES = frozenset(["compact", "dark", "hints"])


@app.put("/state")
def put_state():
    name = request.args.get("name", "")
    if name not in SWITCHES:
        return jsonify(error="unknown switch"), 400
    session[name] = True  # ok: trust-boundary
    return jsonify(keys=len(session))
