# safe: the module's variable was last set to another
import base64
import pickle

from flask import Flask, request

app = Flask(__name__)


current = "none"


def remember(text):
    global current
    current = text


@app.route("/bench/82")
def endpoint():
    param = request.cookies.get("q") or ""
    remember(param)
    remember("fixed")
    bar = current
    state = pickle.loads(base64.b64decode(bar))  # ok: unsafe-deserialization
    return {"kind": type(state).__name__}
