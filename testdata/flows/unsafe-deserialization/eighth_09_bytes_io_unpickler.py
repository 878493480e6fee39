# vulnerable: an Unpickler reads the stream of the request's body
import io
import pickle

from flask import Flask, request

app = Flask(__name__)


class Reader:
    def __init__(self, data):
        self.stream = io.BytesIO(data)

    def __iter__(self):
        unpickler = pickle.Unpickler(self.stream)
        while True:
            try:
                yield unpickler.load()  # want: unsafe-deserialization
            except EOFError:
                return


@app.route("/samples", methods=["POST"])
def samples():
    return {"sum": sum(float(value) for value in Reader(request.data))}
