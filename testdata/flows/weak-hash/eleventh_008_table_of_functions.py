# safe: the entry of the table is SHA-384
import hashlib
from flask import request

HASHES = {"short": hashlib.sha1, "long": hashlib.sha384}


def init(app):

    @app.route("/letters", methods=["GET"])
    def letters():
        try:
            incoming = request.args["entry"]
        except KeyError:
            return "missing", 400
        seal = HASHES["long"](incoming.encode())  # ok: weak-hash
        return seal.hexdigest()
