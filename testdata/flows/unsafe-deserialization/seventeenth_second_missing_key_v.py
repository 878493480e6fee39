# vulnerable: what the mapping gives for a missing key is what was sent
import base64
import pickle

from flask import Flask, request

app = Flask(__name__)


class Echo(dict):
    def __missing__(self, key):
        return key


@app.route("/bench/22")
def endpoint():
    one, two = request.args.get("q", ""), request.args.get("r", "")
    param = one + two
    bar = Echo(a="b")[param]
    state = pickle.loads(base64.b64decode(bar))  # want: unsafe-deserialization
    return {"kind": type(state).__name__}
