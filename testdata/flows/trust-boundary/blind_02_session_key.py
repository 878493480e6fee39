# vulnerable: the key is the client's choice and can overwrite any session entry
from flask import Flask, jsonify, request, session

app = Flask(__name__)


@app.post("/prefs")
def prefs():
    data = request.get_json()
    session[data["name"]] = "on"  # want: trust-boundary
    return jsonify(ok=True)
