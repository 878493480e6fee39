# safe: the mapping of the two lists has under that name another
import base64
import pickle

from flask import Flask, request

app = Flask(__name__)


@app.route("/bench/22")
def endpoint():
    one, two = request.args.get("q", ""), request.args.get("r", "")
    param = one + two
    names = ["one", "two"]
    texts = [param, "fixed"]
    bar = dict(zip(names, texts))["two"]
    state = pickle.loads(base64.b64decode(bar))  # ok: unsafe-deserialization
    return {"kind": type(state).__name__}
