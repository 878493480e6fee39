# safe: the call says that it is no security
import hashlib

from flask import Flask, request


def create_app():
    app = Flask(__name__)

    @app.route("/lookup", methods=["POST"])
    def pull():
        param = request.data.decode("utf-8", "replace")
        digest = hashlib.md5(param.encode(), usedforsecurity=False)  # ok: weak-hash
        return {"etag": digest.hexdigest()}

    return app
