# safe: upload unpickler find class
import pickle
from flask import Flask, request

app = Flask(__name__)

class Strict(pickle.Unpickler):
    def find_class(self, module, name):
        raise pickle.UnpicklingError(f"{module}.{name} is forbidden")
@app.post("/model")
def model():
    f = request.files["model"]
    up = Strict(f.stream)
    return str(up.load())  # ok: unsafe-deserialization
