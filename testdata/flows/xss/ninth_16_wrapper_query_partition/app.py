# safe: unpacking puts the constant into the used name
from flask import render_template_string, request

from helpers.separate_request import SeparateRequest


def init(app):
    @app.route("/page/16", methods=["GET"])
    def endpoint_get():
        return endpoint_post()

    @app.route("/page/16", methods=["POST"])
    def endpoint_post():
        """Called by the front end."""
        scr = SeparateRequest(request)
        user_input = scr.get_query_parameter("account")

        _, _, held = ("key=" + user_input).partition("=")

        other, bar = held, "plain"

        return render_template_string("<p>{{ name|safe }}</p>", name=bar)  # ok: xss
