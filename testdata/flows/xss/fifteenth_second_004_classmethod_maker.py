# vulnerable: the class method fills the field from the text
from flask import Flask, make_response, request


class Account:
    prefix = "acc"

    def __init__(self, name):
        self.name = name

    @classmethod
    def parse(cls, line):
        name, _, _ = line.partition(":")
        return cls(name)


def create_app():
    app = Flask(__name__)

    @app.route("/check", methods=["POST"])
    def handle():
        everything = {**request.form}
        param = everything["memo"]
        bar = Account.parse(param).name
        page = make_response(f"<li>{bar}</li>")  # want: xss
        page.headers["X-Page"] = "1"
        return page

    return app
