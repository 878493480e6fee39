# safe: the sum is above the limit, so the constant is taken
from urllib.parse import unquote_plus

from flask import Flask, request


def create_app():
    app = Flask(__name__)

    @app.route("/entry")
    def detail():
        param = request.headers.get("X-Ticket")
        if param is None:
            param = ""
        param = unquote_plus(param)
        number = 86
        if 7 * 42 - number > 200:
            bar = "steady"
        else:
            bar = param
        return "<p>Hello " + bar + "</p>"  # ok: xss

    return app
