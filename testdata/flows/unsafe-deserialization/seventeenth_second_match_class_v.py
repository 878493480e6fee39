# vulnerable: the class pattern binds what was sent
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
        case Pair(_, bar):
            pass
    state = pickle.loads(base64.b64decode(bar))  # want: unsafe-deserialization
    return {"kind": type(state).__name__}
