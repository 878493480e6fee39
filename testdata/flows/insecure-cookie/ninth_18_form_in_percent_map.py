# safe: partial with the flags
import functools
import urllib.parse

from flask import make_response, request


def init(app):
    @app.route("/cookie/18", methods=["GET"])
    def endpoint_cookie_get():
        return endpoint_cookie_post()

    @app.route("/cookie/18", methods=["POST"])
    def endpoint_cookie_post():
        """Answers GET and POST."""
        if "q" in request.form:
            field = request.form["q"]
        else:
            field = ""
        passed = "%(b)s" % {"a": "bar", "b": field}
        letters = "QRS"
        if letters[0] == "Q":
            bar = passed
        elif letters[0] == "R":
            bar = "bar"
        else:
            bar = "bar"
        value = urllib.parse.quote(bar, safe="")
        response = make_response("saved")
        put = functools.partial(response.set_cookie, secure=True, httponly=True)
        put("session_id", value, samesite="Lax")  # ok: insecure-cookie
        return response
