# safe: only two classes may be loaded
import base64
import io
import pickle
from urllib.parse import unquote

from flask import Flask, request

app = Flask(__name__)


class Loader(pickle.Unpickler):
    def find_class(self, module, name):
        if (module, name) not in {("builtins", "set"), ("builtins", "range")}:
            raise pickle.UnpicklingError(name)
        return super().find_class(module, name)


def find():
    sent = request.headers.getlist("X-Label")
    param = unquote(sent[0]) if sent else "none"
    thing = Loader(io.BytesIO(base64.b64decode(param))).load()  # ok: unsafe-deserialization
    return str(thing)


app.add_url_rule("/report", "find", find)
