# vulnerable: the module's variable was last set to what was sent
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
    remember("fixed")
    remember(param)
    bar = current
    state = pickle.loads(base64.b64decode(bar))  # want: unsafe-deserialization
    return {"kind": type(state).__name__}
