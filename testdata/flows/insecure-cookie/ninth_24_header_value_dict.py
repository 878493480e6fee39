# safe: flag of a variable that is True
import urllib.parse

from flask import make_response, request


def init(app):
    @app.route("/signin/24", methods=["GET"])
    def process_24_get():
        return process_24_post()

    @app.route("/signin/24", methods=["POST"])
    def process_24_post():
        supplied = request.headers.get("X-Vector", "")
        supplied = urllib.parse.unquote(supplied)

        map_a = {}
        map_a["key_a"] = "bar"
        map_a["key_b"] = supplied
        map_a["keyC"] = "another"
        held = map_a["key_b"]

        def produce():
            yield "bar"
            yield held

        produced = produce()
        next(produced)
        used = next(produced)

        value = urllib.parse.quote(used, safe="")
        response = make_response("saved")
        use_tls = True
        response.set_cookie("auth_token", value, path="/", secure=use_tls, httponly=use_tls)  # ok: insecure-cookie
        return response
