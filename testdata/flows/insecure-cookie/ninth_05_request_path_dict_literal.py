# vulnerable: options of a dictionary
import urllib.parse

from flask import make_response, request


def init(app):
    @app.route("/signin/05/<tail>", methods=["GET"])
    def serve_signin_get(tail):
        return serve_signin_post(tail)

    @app.route("/signin/05/<tail>", methods=["POST"])
    def serve_signin_post(tail):
        user_input = request.path.rsplit("/", 1)[-1]
        cells = {"first": user_input, "second": "bar"}
        carry = cells.get("first", "bar")
        bar2 = "bar"
        offset = 106
        if (500 // 42) + offset < 200:
            bar2 = carry
        value = urllib.parse.quote(bar2, safe="")
        response = make_response("saved")
        options = {"secure": False, "httponly": True, "path": request.path}
        response.set_cookie("session_id", value, **options)  # want: insecure-cookie
        return response
