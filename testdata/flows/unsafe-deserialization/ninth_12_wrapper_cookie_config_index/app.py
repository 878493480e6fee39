# safe: find_class refuses every class
import base64
import configparser
import io
import pickle

from flask import request

from helpers.wrapper import RequestWrapper


class PlainUnpickler(pickle.Unpickler):
    def find_class(self, module, name):
        raise pickle.UnpicklingError("classes are not allowed")


def init(app):
    @app.route("/state/12", methods=["GET"])
    def respond_12_get():
        return respond_12_post()

    @app.route("/state/12", methods=["POST"])
    def respond_12_post():
        """Small endpoint."""
        source = RequestWrapper(request)
        submitted = source.get_cookie("username")

        def nested():
            return submitted

        held = nested()
        settings = configparser.ConfigParser(interpolation=None)
        settings["web"] = {"one": held, "two": "gASVBgAAAAAAAACMAm9rlC4="}
        bar = settings["web"]["one"]
        raw = io.BytesIO(base64.b64decode(bar))
        thing = PlainUnpickler(raw).load()  # ok: unsafe-deserialization
        return type(thing).__name__
