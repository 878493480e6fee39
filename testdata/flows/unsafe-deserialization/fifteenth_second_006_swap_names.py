# vulnerable: after the exchange the second name has the text
import jsonpickle
from flask import Flask, request


def create_app():
    app = Flask(__name__)

    @app.route("/preview", methods=["POST"])
    def find():
        param = request.get_data(as_text=True)
        one, two = param, "two"
        one, two = two, one
        bar = two
        thing = jsonpickle.decode(bar)  # want: unsafe-deserialization
        return repr(thing)

    return app
