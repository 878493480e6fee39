# safe: the parameter of the function named trusted is never true
import pickle

from flask import Flask, abort, request

app = Flask(__name__)


def revive(data, trusted=False):
    if not trusted:
        abort(403)
    return pickle.loads(data)  # ok: unsafe-deserialization


@app.route("/revive", methods=["POST"])
def revive_state():
    state = revive(request.files["state"].read(), trusted=False)
    return {"state": repr(state)}
