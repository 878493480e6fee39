# safe: the pressed bytes that are unpacked are the constant's
import flask
import zlib
from flask import request


def init(app):

    @app.route("/recipes", methods=["POST"])
    def recipes():
        body = request.json or {}
        wanted = body.get("q", "")
        small, other = zlib.compress(wanted.encode()), zlib.compress("/home".encode())
        outcome = zlib.decompress(other).decode()
        return flask.redirect(location=outcome, code=303)  # ok: open-redirect
