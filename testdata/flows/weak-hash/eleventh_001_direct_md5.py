# vulnerable: a password hashed with MD5
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
        digest = hashlib.md5(asked.encode()).hexdigest()  # want: weak-hash
        return {"stored": digest}
