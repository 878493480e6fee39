# safe: as texts, 10 is less than 9
from urllib.parse import unquote_plus

from flask import Flask, request, Response


def create_app():
    app = Flask(__name__)

    @app.route("/item")
    def entry():
        param = request.headers.get("X-Ticket")
        if param is None:
            param = ""
        param = unquote_plus(param)
        newer = "10" > "9"
        bar = param if newer else "same"
        return Response("<h1>%s</h1>" % bar, mimetype="text/html")  # ok: xss

    return app
