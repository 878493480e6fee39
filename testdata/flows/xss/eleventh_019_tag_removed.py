# vulnerable: only the lower-case tag is taken out, other tags stay
import html
from urllib.parse import unquote
from flask import request


def init(app):

    @app.route("/members", methods=["GET"])
    def members():
        given = request.referrer or ""
        given = unquote(given.split("?line=", 1)[-1])
        shown = given.replace("<script", "")
        return "<p>" + shown + "</p>"  # want: xss
