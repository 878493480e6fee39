# vulnerable: the text is part of the markup
from flask import Flask, request
from markupsafe import Markup


def create_app():
    app = Flask(__name__)

    @app.route("/open")
    def answer():
        param = request.args.get("q", "")
        shown = Markup("<b>" + param + "</b>")
        return "<p>" + shown + "</p>"  # want: xss

    return app
