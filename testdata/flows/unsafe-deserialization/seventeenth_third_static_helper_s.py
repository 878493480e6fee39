# safe: the static method gives another
import base64
import pickle

from flask import Flask, request

app = Flask(__name__)


class Tools:
    @staticmethod
    def first(*texts):
        return texts[-1]


@app.route("/bench/10", methods=["POST"])
def endpoint():
    param = request.files["q"].filename
    bar = Tools.first(param, "fixed")
    state = pickle.loads(base64.b64decode(bar))  # ok: unsafe-deserialization
    return {"kind": type(state).__name__}
