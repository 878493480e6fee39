# vulnerable: the decoded number bounds the loop of the generator
import base64

from flask import Flask, request

app = Flask(__name__)


def values(count):
    if count < 0:
        return
    for number in range(count):  # want: resource-exhaustion
        yield number * 3


@app.get("/values")
def show():
    count = int(base64.b64decode(request.args["count"]))
    return {"values": list(values(count))}
