# vulnerable: pickle.loads of decoded text; the value goes through: nested class, percent map
import base64
import pickle

from flask import request


def init(app):
    @app.route("/restore/25", methods=["GET"])
    def case_restore_get():
        return case_restore_post()

    @app.route("/restore/25", methods=["POST"])
    def case_restore_post():
        param = request.values.get("p1", default="")

        class Local:
            def do_something(self, x):
                return x

        held = Local().do_something(param)

        bar = "%(b)s" % {"a": "gASVBgAAAAAAAACMAm9rlC4=", "b": held}

        thing = pickle.loads(base64.b64decode(bar))  # want: unsafe-deserialization
        return type(thing).__name__
