# safe: secrets.SystemRandom
import secrets

from flask import make_response, request


class Steps:
    @staticmethod
    def first(text):
        return [text]

    @staticmethod
    def second(parts):
        return parts[0]


def init(app):
    @app.route("/token/20", methods=["GET"])
    def process_get():
        return process_post()

    @app.route("/token/20", methods=["POST"])
    def process_post():
        values = request.args.getlist("username")
        arg1 = values[-1] if len(values) > 0 else ""

        dispatch = {"keep": lambda text: text, "drop": lambda text: "bar"}
        middle = dispatch["keep"](arg1)

        bar = Steps.second(Steps.first(middle))

        rng = secrets.SystemRandom()
        token = str(rng.uniform(0, 1))  # ok: weak-random
        response = make_response("remembered")
        response.set_cookie("rememberMe", bar[:20] + ":" + token, secure=True, httponly=True, samesite="Lax")
        return response
