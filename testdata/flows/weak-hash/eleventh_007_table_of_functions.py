# vulnerable: the entry of the table is SHA-1
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
        seal = HASHES["short"](incoming.encode())  # want: weak-hash
        return seal.hexdigest()
