# vulnerable: the name in the namespace that was run is what was sent
import base64
import pickle

from flask import Flask, request

app = Flask(__name__)


@app.route("/bench/70")
def endpoint():
    param = request.headers.get("X-Q", "")
    space = {"given": param}
    exec("made = given", space)
    bar = space["made"]
    state = pickle.loads(base64.b64decode(bar))  # want: unsafe-deserialization
    return {"kind": type(state).__name__}
