# vulnerable: header value as key through a function with defaults
from flask import Flask, jsonify, request, session

app = Flask(__name__)


def put(store, key, value=True):
    store[key] = value  # want: trust-boundary


@app.post("/flag")
def flag():
    put(session, request.headers.get("X-Flag", "none"))
    return jsonify(ok=True)
