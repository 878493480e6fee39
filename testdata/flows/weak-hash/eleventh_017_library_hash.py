# vulnerable: MD4 and MD5 of a library are weak wherever they come from
from Crypto.Hash import MD5, SHA256
from urllib.parse import unquote_plus
from flask import request


def init(app):

    @app.route("/tracks", methods=["GET"])
    def tracks():
        supplied = unquote_plus(request.full_path.partition("note=")[2])
        return MD5.new(supplied.encode()).hexdigest()  # want: weak-hash
