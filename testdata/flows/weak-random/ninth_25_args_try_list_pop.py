# safe: imported SystemRandom
from random import SystemRandom

from flask import request, session


def init(app):
    @app.route("/remember/25", methods=["GET"])
    def serve_remember_get():
        return serve_remember_post()

    @app.route("/remember/25", methods=["POST"])
    def serve_remember_post():
        try:
            submitted = request.args["payload"]
        except KeyError:
            submitted = ""

        raw = submitted.encode("utf-8")
        carry = str(raw, "utf-8")

        items = ["first"]
        items.append(carry)
        items.append("bar")
        items.pop(0)
        bar = items[0]

        token = format(SystemRandom().getrandbits(128), "x")  # ok: weak-random
        session["remember_token"] = token
        return "remembered, %d" % len(bar)
