# vulnerable: shlex.quote is for a shell, not for a page
import shlex
from markupsafe import escape
from flask import request


def init(app):

    @app.route("/tracks", methods=["GET"])
    def tracks():
        supplied = request.environ.get("HTTP_X_SHOP_CHOICE", "")
        return "<p>" + shlex.quote(supplied) + "</p>"  # want: xss
