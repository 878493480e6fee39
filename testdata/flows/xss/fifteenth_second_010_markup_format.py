# safe: the markup escapes what is formatted in
from flask import Flask, request
from markupsafe import Markup


def create_app():
    app = Flask(__name__)

    @app.route("/open")
    def answer():
        param = request.args.get("q", "")
        shown = Markup("<b>{}</b>").format(param)
        return "<p>" + shown + "</p>"  # ok: xss

    return app
