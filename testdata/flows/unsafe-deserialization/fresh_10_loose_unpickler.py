# vulnerable: the overridden find_class passes everything on
import io
import pickle

from flask import Flask, request

app = Flask(__name__)


class PlainUnpickler(pickle.Unpickler):
    def find_class(self, module, name):
        module = module.replace("oldpkg", "newpkg")
        return super().find_class(module, name)


@app.post("/metrics")
def metrics():
    stream = io.BytesIO(request.files["dump"].read())
    values = PlainUnpickler(stream).load()  # want: unsafe-deserialization
    return {"values": len(values)}
