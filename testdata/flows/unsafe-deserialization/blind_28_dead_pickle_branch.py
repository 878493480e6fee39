# safe: the format constant is never the pickled one
import json
import pickle

from flask import Flask, jsonify, request

app = Flask(__name__)

FORMAT = "json"


@app.post("/import")
def load():
    raw = request.get_data()
    if FORMAT == "pickle":
        value = pickle.loads(raw)  # ok: unsafe-deserialization
    else:
        value = json.loads(raw)
    return jsonify(kind=type(value).__name__)
