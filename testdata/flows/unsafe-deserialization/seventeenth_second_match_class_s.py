# safe: the class pattern binds another
import base64
import dataclasses
import pickle

from flask import Flask, request

app = Flask(__name__)


@dataclasses.dataclass
class Pair:
    left: str
    right: str


@app.route("/bench/70")
def endpoint():
    param = request.headers.get("X-Q", "")
    match Pair("fixed", param):
        case Pair(bar, _):
            pass
    state = pickle.loads(base64.b64decode(bar))  # ok: unsafe-deserialization
    return {"kind": type(state).__name__}
