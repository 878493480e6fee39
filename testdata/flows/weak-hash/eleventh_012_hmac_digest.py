# safe: the key mark is made with SHA-256
import hmac
from flask import request

KEY = b"k" * 32


def init(app):

    @app.route("/plants", methods=["POST"])
    def plants():
        given = request.stream.read().decode("utf-8")
        return hmac.new(KEY, given.encode(), "sha256").hexdigest()  # ok: weak-hash
