# vulnerable: the Unpickler lets everything of builtins through, eval too
import io
import pickle

from flask import Flask, abort, jsonify, request

app = Flask(__name__)


class PlainUnpickler(pickle.Unpickler):
    def find_class(self, module, name):
        if module != "builtins":
            raise pickle.UnpicklingError(f"{module}.{name} is not allowed")
        return super().find_class(module, name)


@app.route("/plain", methods=["POST"])
def plain():
    try:
        value = PlainUnpickler(io.BytesIO(request.get_data())).load()  # want: unsafe-deserialization
    except pickle.UnpicklingError:
        abort(400)
    return jsonify(kind=type(value).__name__)
