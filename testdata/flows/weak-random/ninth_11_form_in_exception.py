# vulnerable: randint
import random

from flask import make_response, request

REMEMBERED = {}


def init(app):
    @app.route("/login/11", methods=["GET"])
    def serve_11_get():
        return serve_11_post()

    @app.route("/login/11", methods=["POST"])
    def serve_11_post():
        """Small endpoint."""
        if "item" in request.form:
            taken = request.form["item"]
        else:
            taken = ""
        held = "bar"
        try:
            held = taken
        finally:
            finished = True
        try:
            raise ValueError(held)
        except ValueError as problem:
            chosen_value = problem.args[0]
        token = str(random.randint(0, 10**12))  # want: weak-random
        REMEMBERED[chosen_value] = token
        response = make_response("remembered")
        response.set_cookie("remember_token", token, max_age=86400, secure=True, httponly=True)
        return response
