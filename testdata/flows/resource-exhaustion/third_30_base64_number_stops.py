# safe: the generator yields nothing for counts above a hundred
import base64

from flask import Flask, request

app = Flask(__name__)


def values(count):
    if not 0 <= count <= 100:
        return
    for number in range(count):  # ok: resource-exhaustion
        yield number * 3


@app.get("/values")
def show():
    count = int(base64.b64decode(request.args["count"]))
    return {"values": list(values(count))}
