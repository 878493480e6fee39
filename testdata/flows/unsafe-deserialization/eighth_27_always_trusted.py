# vulnerable: the parameter of the function named trusted is always true
import pickle

from flask import Flask, abort, request

app = Flask(__name__)


def revive(data, trusted=False):
    if not trusted:
        abort(403)
    return pickle.loads(data)  # want: unsafe-deserialization


@app.route("/revive", methods=["POST"])
def revive_state():
    state = revive(request.files["state"].read(), "X-Trusted" not in request.form or True)
    return {"state": repr(state)}
