# vulnerable: the generator's state can be computed from its output
import random

from flask import Flask, make_response, request


def create_app():
    app = Flask(__name__)

    @app.route("/item")
    def answer():
        param = request.values.get("term") or ""
        token = "".join(random.choice("0123456789abcdef") for _ in range(32))  # want: weak-random
        answer = make_response(param.upper())
        answer.set_cookie("remember", token, secure=True, httponly=True, samesite="Lax")
        return answer

    return app
