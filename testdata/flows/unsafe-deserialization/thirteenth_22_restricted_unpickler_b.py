# safe: find_class forbids everything
import io
import pickle

from flask import Flask, request

app = Flask(__name__)


class Reader(pickle.Unpickler):
    def find_class(self, module, name):
        raise pickle.UnpicklingError("no classes")


@app.post("/read")
def read():
    data = Reader(io.BytesIO(request.get_data())).load()  # ok: unsafe-deserialization
    return {"data": str(data)}
