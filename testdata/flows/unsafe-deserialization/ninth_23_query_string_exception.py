# vulnerable: Unpickler whose find_class lets everything pass; the value goes through: dict, exception
import base64
import io
import pickle
import urllib.parse

from flask import request


class CountingUnpickler(pickle.Unpickler):
    seen = 0

    def find_class(self, module, name):
        CountingUnpickler.seen += 1
        return super().find_class(module, name)


def init(app):
    @app.route("/objects/23", methods=["GET"])
    def handle_request_get():
        return handle_request_post()

    @app.route("/objects/23", methods=["POST"])
    def handle_request_post():
        query = request.query_string.decode("utf-8")
        start = query.find("payload=")
        if start == -1:
            return "expected parameter payload", 400
        arg1 = query[start + len("payload="):]
        end = arg1.find("&")
        if end != -1:
            arg1 = arg1[:end]
        arg1 = urllib.parse.unquote_plus(arg1)

        mapped = {}
        mapped["keyA"] = "gASVBgAAAAAAAACMAm9rlC4="
        mapped["key_b"] = arg1
        mapped["keyC"] = "another"
        passed = mapped["key_b"]

        try:
            raise ValueError(passed)
        except ValueError as problem:
            outcome = problem.args[0]

        raw = io.BytesIO(base64.b64decode(outcome))
        thing = CountingUnpickler(raw).load()  # want: unsafe-deserialization
        return type(thing).__name__
