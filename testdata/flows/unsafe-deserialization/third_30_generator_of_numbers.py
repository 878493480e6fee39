# safe: the generator reads each entry as a number
from flask import Flask, request

app = Flask(__name__)


def values():
    for entry in request.form.getlist("value"):
        yield float(entry)  # ok: unsafe-deserialization


@app.post("/values")
def show():
    return {"values": [str(v) for v in values()]}
