# safe: the generator's first value is a constant
from flask import Flask, request, send_file

app = Flask(__name__)


def feed(text):
    yield "head"
    yield text
    yield "tail"


def step(text_in):
    values = feed(text_in)
    result = next(values)
    return result


@app.route("/case071", methods=["POST"])
def endpoint():
    raw = bytearray()
    while chunk := request.stream.read(64):
        raw += chunk
    text_in = raw.decode("utf-8", "replace")
    result = step(text_in)
    return send_file("/srv/files/" + result)  # ok: path-traversal
