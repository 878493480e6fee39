# safe: key and value are constant, the request only decides whether it is stored
from flask import Flask, jsonify, request, session

app = Flask(__name__)


@app.post("/prefs")
def prefs():
    if request.get_json().get("compact"):
        session["compact"] = True  # ok: trust-boundary
    return jsonify(ok=True)
