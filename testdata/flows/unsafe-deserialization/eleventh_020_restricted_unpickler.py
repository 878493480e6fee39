# safe: find_class lets no class through
import base64
import io
import pickle
from flask import Flask, request

app = Flask(__name__)


class Plain(pickle.Unpickler):
    def find_class(self, module, name):
        raise pickle.UnpicklingError(name)


def plants():
    given = {key: values for key, values in request.form.lists()}["line"][0]
    return str(Plain(io.BytesIO(base64.b64decode(given))).load())  # ok: unsafe-deserialization


app.add_url_rule("/plants", "plants", plants, methods=["POST"])
