# vulnerable: what is left without the beginning is what was sent
import base64
import pickle

from flask import Flask, request

app = Flask(__name__)


@app.route("/bench/58", methods=["POST"])
def endpoint():
    param = request.form["q"]
    whole = "key-" + param
    bar = whole.removeprefix("key-")
    state = pickle.loads(base64.b64decode(bar))  # want: unsafe-deserialization
    return {"kind": type(state).__name__}
