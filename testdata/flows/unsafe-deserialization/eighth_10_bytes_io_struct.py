# safe: the stream is read as numbers of eight bytes
import io
import struct

from flask import Flask, request

app = Flask(__name__)


class Reader:
    def __init__(self, data):
        self.stream = io.BytesIO(data)

    def __iter__(self):
        while len(chunk := self.stream.read(8)) == 8:
            yield struct.unpack("<d", chunk)[0]  # ok: unsafe-deserialization


@app.route("/samples", methods=["POST"])
def samples():
    return {"sum": sum(float(value) for value in Reader(request.data))}
