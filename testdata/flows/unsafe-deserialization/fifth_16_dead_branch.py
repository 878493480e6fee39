# safe: the branch that unpickles is never reached
import json
import pickle

from flask import Flask, request

app = Flask(__name__)


@app.route("/state", methods=["POST"])
def state():
    num = 106
    if (7 * 18) + num > 200:
        value = json.loads(request.get_data())
    else:
        value = pickle.loads(request.get_data())  # ok: unsafe-deserialization
    return {"keys": sorted(value)}
