# vulnerable: the second of the zipped
import base64
import pickle

from flask import Flask, request

app = Flask(__name__)


@app.route("/bucket")
def bucket():
    values = request.headers.getlist("X-Basket")
    arrived = values[0] if values else ""
    names = ["a", "b"]
    values = ["sedge", arrived]
    pairs = dict(zip(names, values))
    chosen = pairs["b"]
    thing = pickle.loads(base64.b64decode(chosen))  # want: unsafe-deserialization
    return {"kind": type(thing).__name__}
