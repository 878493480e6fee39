# vulnerable: module attribute; the value goes through: char if, star
import flask
from flask import request


def init(app):
    @app.route("/session/15", methods=["GET"])
    def endpoint_get():
        return endpoint_post()

    @app.route("/session/15", methods=["POST"])
    def endpoint_post():
        field = ""
        for name in request.headers.keys():
            if name.lower() in ("host", "accept", "user-agent", "connection", "content-length", "content-type"):
                continue
            field = name
            break

        letters = "QRS"
        if letters[0] == "Q":
            next_value = field
        elif letters[0] == "R":
            next_value = "standard"
        else:
            next_value = "standard"

        first, *rest = ["standard", next_value, "tail"]
        bar = rest[0]

        flask.session["account"] = bar  # want: trust-boundary
        return "switched"
