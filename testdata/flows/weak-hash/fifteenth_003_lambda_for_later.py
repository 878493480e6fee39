# safe: the function that is kept for later is good
import hashlib

from flask import Flask, request

MAKERS = {"short": hashlib.sha256, "long": hashlib.sha384}


def create_app():
    app = Flask(__name__)

    @app.route("/report")
    def handle():
        picked = request.args.getlist("pick")
        param = picked[-1] if picked else ""
        make = MAKERS["short"]
        digest = make(param.encode())  # ok: weak-hash
        return {"digest": digest.hexdigest()}

    return app
