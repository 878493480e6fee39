# vulnerable: condition that never holds
import urllib.parse

from flask import make_response, request


def init(app):
    @app.route("/cookie/27", methods=["GET"])
    def process_get():
        return process_post()

    @app.route("/cookie/27", methods=["POST"])
    def process_post():
        pairs = urllib.parse.parse_qs(request.query_string.decode())
        submitted = pairs.get("ref", [""])[0]

        def nested():
            return submitted

        carry = nested()
        bar2 = "bar"
        n = 106
        if (500 // 42) + n < 200:
            bar2 = carry
        value = urllib.parse.quote(bar2, safe="")
        response = make_response("saved")
        num = 196
        secure = (500 // 42) + num < 200
        response.set_cookie(key="session_id", value=value, secure=secure, httponly=True)  # want: insecure-cookie
        return response
