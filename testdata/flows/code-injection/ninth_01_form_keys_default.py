# safe: json, not code
import json

from flask import request


class Steps:
    @staticmethod
    def first(text):
        return [text]

    @staticmethod
    def second(parts):
        return parts[0]


def with_default(first, second="nothing"):
    return second


def init(app):
    @app.route("/calc/01", methods=["GET"])
    def endpoint_calc_get():
        return endpoint_calc_post()

    @app.route("/calc/01", methods=["POST"])
    def endpoint_calc_post():
        user_input = ""
        for name in request.form.keys():
            if request.form.get(name) == "LineItem":
                user_input = name
                break

        def inner():
            return user_input

        temp = inner()

        held = Steps.second(Steps.first(temp))

        outcome = with_default("1 + 1", held)

        try:
            answer = json.loads(outcome)  # ok: code-injection
        except ValueError:
            answer = None
        return "parsed" if answer is not None else "empty"
