# safe: escape() makes the text harmless in a page
import shlex
from markupsafe import escape
from flask import request


def init(app):

    @app.route("/tracks", methods=["GET"])
    def tracks():
        supplied = request.environ.get("HTTP_X_SHOP_CHOICE", "")
        return "<p>" + str(escape(supplied)) + "</p>"  # ok: xss
