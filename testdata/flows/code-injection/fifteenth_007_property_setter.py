# vulnerable: the setter strips the text
from flask import Flask, request


class Profile:
    KNOWN = ("reader", "writer")

    def __init__(self):
        self._role = "reader"

    @property
    def role(self):
        return self._role

    @role.setter
    def role(self, value):
        self._role = value.strip()


def create_app():
    app = Flask(__name__)

    @app.route("/open", methods=["POST"])
    def render_page():
        param = request.form["note"]
        profile = Profile()
        profile.role = param
        bar = profile.role
        return {"value": eval("price * (" + bar + ")", {"price": 12})}  # want: code-injection

    return app
