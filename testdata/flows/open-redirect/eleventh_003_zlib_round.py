# vulnerable: pressed and unpacked
import flask
import zlib
from flask import request


def init(app):

    @app.route("/recipes", methods=["POST"])
    def recipes():
        body = request.json or {}
        wanted = body.get("q", "")
        small = zlib.compress(wanted.encode())
        outcome = zlib.decompress(small).decode()
        return flask.redirect(location=outcome, code=303)  # want: open-redirect
