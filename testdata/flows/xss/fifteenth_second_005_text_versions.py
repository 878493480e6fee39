# vulnerable: as texts, 9 is greater than 10
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
        newer = "9" > "10"
        bar = param if newer else "same"
        return Response("<h1>%s</h1>" % bar, mimetype="text/html")  # want: xss

    return app
