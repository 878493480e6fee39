# vulnerable: the key mark is made with MD5
import hmac
from flask import request

KEY = b"k" * 32


def init(app):

    @app.route("/plants", methods=["POST"])
    def plants():
        given = request.stream.read().decode("utf-8")
        return hmac.new(KEY, given.encode(), "md5").hexdigest()  # want: weak-hash
