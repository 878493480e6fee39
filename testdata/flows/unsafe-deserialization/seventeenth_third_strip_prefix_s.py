# safe: what is left without the beginning is another
import base64
import pickle

from flask import Flask, request

app = Flask(__name__)


@app.route("/bench/58", methods=["POST"])
def endpoint():
    param = request.form["q"]
    whole = "key-" + param
    bar = whole[:len("key-")]
    state = pickle.loads(base64.b64decode(bar))  # ok: unsafe-deserialization
    return {"kind": type(state).__name__}
