# vulnerable: the generator unpickles each line of the list
import base64
import pickle

from flask import Flask, request

app = Flask(__name__)


def values():
    for entry in request.form.getlist("value"):
        yield pickle.loads(base64.b64decode(entry))  # want: unsafe-deserialization


@app.post("/values")
def show():
    return {"values": [str(v) for v in values()]}
