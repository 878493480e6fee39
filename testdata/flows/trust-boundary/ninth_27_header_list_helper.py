# vulnerable: list in the session; the value goes through: helper, loop chars
import urllib.parse

from flask import request, session


def pass_on(text):
    result = text
    return result


def init(app):
    @app.route("/session/27", methods=["GET"])
    def endpoint_session_get():
        return endpoint_session_post()

    @app.route("/session/27", methods=["POST"])
    def endpoint_session_post():
        received = request.headers.getlist("X-Ref")
        user_input = urllib.parse.unquote(received[0]) if received else ""
        carry = pass_on(user_input)
        bar2 = ""
        for letter in carry:
            bar2 += letter
        entry = [bar2, "pending"]
        session["order"] = entry  # want: trust-boundary
        return "ordered"
