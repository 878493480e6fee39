# safe: find_class of the unpickler refuses every global
import io
import pickle

from flask import Flask, request

app = Flask(__name__)


class PlainUnpickler(pickle.Unpickler):
    def find_class(self, module, name):
        raise pickle.UnpicklingError("no globals here")


@app.post("/metrics")
def metrics():
    stream = io.BytesIO(request.files["dump"].read())
    values = PlainUnpickler(stream).load()  # ok: unsafe-deserialization
    return {"values": len(values)}
