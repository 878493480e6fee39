# vulnerable: unpickler find class blocklist
import io
import pickle
from flask import Flask, request

app = Flask(__name__)

class Loose(pickle.Unpickler):
    def find_class(self, module, name):
        if module == "os":
            raise pickle.UnpicklingError(name)
        return super().find_class(module, name)
@app.post("/restore")
def restore():
    data = bytes.fromhex(request.form["state"])
    return str(Loose(io.BytesIO(data)).load())  # want: unsafe-deserialization
