# safe: another name is read
import base64
import pickle
from flask import request


class Bag:
    pass


def init(app):

    @app.route("/tracks", methods=["POST"])
    def tracks():
        supplied = request.values.get("note") or ""
        bag = Bag()
        name = "alpha"
        setattr(bag, name, supplied)
        setattr(bag, "beta", "gASVBAAAAAAAAACMAXiULg==")
        bar = getattr(bag, "beta")
        state = pickle.loads(base64.b64decode(bar))  # ok: unsafe-deserialization
        return str(type(state).__name__)
