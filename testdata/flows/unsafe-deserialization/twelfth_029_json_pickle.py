# vulnerable: pickle
import base64
import json
import pickle

from flask import Flask, request

app = Flask(__name__)


@app.route("/quiver")
def quiver():
    given = request.args.copy()
    asked = given.pop("mallet", "")
    raw = base64.b64decode(asked)
    thing = pickle.loads(raw)  # want: unsafe-deserialization
    return {"kind": type(thing).__name__}
