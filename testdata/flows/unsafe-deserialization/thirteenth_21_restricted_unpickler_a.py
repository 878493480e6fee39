# vulnerable: find_class asks the base class for everything
import io
import pickle

from flask import Flask, request

app = Flask(__name__)


class Reader(pickle.Unpickler):
    def find_class(self, module, name):
        return super().find_class(module, name)


@app.post("/read")
def read():
    data = Reader(io.BytesIO(request.get_data())).load()  # want: unsafe-deserialization
    return {"data": str(data)}
