# vulnerable: the filter switches escaping off
from flask import Flask, render_template_string, request


def create_app():
    app = Flask(__name__)

    @app.route("/item", methods=["POST"])
    def entry():
        everything = {**request.form}
        param = everything["memo"]
        page = "<title>{{ title|safe }}</title>"
        return render_template_string(page, title=param)  # want: xss

    return app
