# safe: find_class refuses every global name
import io
import pickle

from flask import Flask, jsonify, request

app = Flask(__name__)


class PlainUnpickler(pickle.Unpickler):
    def find_class(self, module, name):
        raise pickle.UnpicklingError("globals are forbidden")


@app.post("/state")
def state():
    value = PlainUnpickler(io.BytesIO(request.get_data())).load()  # ok: unsafe-deserialization
    return jsonify(kind=type(value).__name__)
