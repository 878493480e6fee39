# vulnerable: a Pickler object reads a bytes buffer filled from a header
import io
import pickle

from flask import Flask, jsonify, request

app = Flask(__name__)


class Reader:
    def __init__(self, raw):
        self.buffer = io.BytesIO(raw)

    def __enter__(self):
        return pickle.Unpickler(self.buffer)

    def __exit__(self, *exc):
        self.buffer.close()


@app.route("/resume")
def resume():
    raw = bytes.fromhex(request.headers["X-State"])
    with Reader(raw) as reader:
        state = reader.load()  # want: unsafe-deserialization
    return jsonify(state=str(state))
