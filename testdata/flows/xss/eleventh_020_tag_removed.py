# safe: html.escape with quotes is enough for an attribute in quotes
import html
from urllib.parse import unquote
from flask import request


def init(app):

    @app.route("/members", methods=["GET"])
    def members():
        given = request.referrer or ""
        given = unquote(given.split("?line=", 1)[-1])
        shown = html.escape(given, quote=True)
        return '<p title="' + shown + '">x</p>'  # ok: xss
