# safe: what the mapping gives for a missing key is another
import base64
import pickle

from flask import Flask, request

app = Flask(__name__)


class Echo(dict):
    def __missing__(self, key):
        return "fixed"


@app.route("/bench/22")
def endpoint():
    one, two = request.args.get("q", ""), request.args.get("r", "")
    param = one + two
    bar = Echo(a="b")[param]
    state = pickle.loads(base64.b64decode(bar))  # ok: unsafe-deserialization
    return {"kind": type(state).__name__}
