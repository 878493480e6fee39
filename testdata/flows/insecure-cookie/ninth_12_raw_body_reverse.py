# vulnerable: flag of a variable that is False
import urllib.parse

from flask import make_response, request


def init(app):
    @app.route("/signin/12", methods=["GET"])
    def endpoint_get():
        return endpoint_post()

    @app.route("/signin/12", methods=["POST"])
    def endpoint_post():
        """Called by the front end."""
        incoming = request.get_data(as_text=True)

        backwards = incoming[::-1]
        used = backwards[::-1]

        value = urllib.parse.quote(used, safe="")
        response = make_response("saved")
        use_tls = False
        response.set_cookie("auth_token", value, path="/", secure=use_tls, httponly=True)  # want: insecure-cookie
        return response
