# vulnerable: the digest is a signature
import hashlib

from flask import Flask, request


def create_app():
    app = Flask(__name__)

    @app.route("/lookup", methods=["POST"])
    def pull():
        param = request.data.decode("utf-8", "replace")
        digest = hashlib.md5(param.encode())  # want: weak-hash
        return {"signature": digest.hexdigest()}

    return app
