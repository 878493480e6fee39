# safe: the key is looked up in a table of constants
from flask import Flask, jsonify, request, session

app = Flask(__name__)

FLAGS = {"c": "compact", "d": "dark"}


def put(store, key, value=True):
    store[key] = value  # ok: trust-boundary


@app.post("/flag")
def flag():
    put(session, FLAGS.get(request.headers.get("X-Flag"), "none"))
    return jsonify(ok=True)
