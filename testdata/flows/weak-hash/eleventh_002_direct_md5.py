# safe: a password hashed with scrypt
import hashlib
import os
from flask import request


def init(app):

    @app.route("/offers", methods=["GET"])
    def offers():
        asked = ""
        for name, value in request.headers.items():
            if value == "item":
                asked = name
        digest = hashlib.scrypt(asked.encode(), salt=os.urandom(16), n=2**10, r=8, p=1).hex()  # ok: weak-hash
        return {"stored": digest}
