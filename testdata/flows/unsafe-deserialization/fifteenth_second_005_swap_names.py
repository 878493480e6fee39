# safe: after the exchange the first name has the constant
import jsonpickle
from flask import Flask, request


def create_app():
    app = Flask(__name__)

    @app.route("/preview", methods=["POST"])
    def find():
        param = request.get_data(as_text=True)
        one, two = param, "two"
        one, two = two, one
        bar = one
        thing = jsonpickle.decode(bar)  # ok: unsafe-deserialization
        return repr(thing)

    return app
