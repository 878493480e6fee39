# safe: first by its number
import jsonpickle
from flask import Flask, request

app = Flask(__name__)


@app.route("/ladder", methods=["POST"])
def ladder():
    entered = request.stream.read(4096).decode()
    pairs = sorted([(2, entered), (1, "rue")])
    bar = pairs[0][1]
    thing = jsonpickle.decode(bar)  # ok: unsafe-deserialization
    return {"kind": type(thing).__name__}
