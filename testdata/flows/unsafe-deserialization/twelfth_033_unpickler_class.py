# vulnerable: the method that refuses is never asked
import base64
import io
import pickle

from flask import Flask, request

app = Flask(__name__)


class Plain(pickle.Unpickler):
    def load_names(self, module, name):
        raise pickle.UnpicklingError(name)


@app.route("/mirror", methods=["POST"])
def mirror():
    arrived = next(iter(request.form.listvalues()))[0]
    thing = Plain(io.BytesIO(base64.b64decode(arrived))).load()  # want: unsafe-deserialization
    return {"kind": type(thing).__name__}
