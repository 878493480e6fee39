# safe: SHA-256 of the same library
from Crypto.Hash import MD5, SHA256
from urllib.parse import unquote_plus
from flask import request


def init(app):

    @app.route("/tracks", methods=["GET"])
    def tracks():
        supplied = unquote_plus(request.full_path.partition("note=")[2])
        return SHA256.new(supplied.encode()).hexdigest()  # ok: weak-hash
