# vulnerable: random.random for a remember-me token
import random

from flask import make_response, request


def init(app):
    @app.route("/remember/04", methods=["GET"])
    def case_04_get():
        return case_04_post()

    @app.route("/remember/04", methods=["POST"])
    def case_04_post():
        values = request.form.getlist("item")
        if values:
            arg1 = values[0]
        else:
            arg1 = ""
        opts = {"choice": "bar"}
        opts.update(choice=arg1)
        final = opts["choice"]
        token = str(random.random())[2:]  # want: weak-random
        response = make_response("remembered")
        response.set_cookie("rememberMe", final[:20] + ":" + token, secure=True, httponly=True, samesite="Lax")
        return response
