# vulnerable: after construction the field holds what was sent
import base64
import dataclasses
import pickle

from flask import Flask, request

app = Flask(__name__)


@dataclasses.dataclass
class Order:
    name: str
    note: str = ""

    def __post_init__(self):
        self.note = self.name


@app.route("/bench/46")
def endpoint():
    param = request.args.get("q", "")
    bar = Order(param, note="n").note
    state = pickle.loads(base64.b64decode(bar))  # want: unsafe-deserialization
    return {"kind": type(state).__name__}
