# safe: another attribute of the namespace is read
import os
import types

from flask import request


def init(app):
    @app.route("/run/01", methods=["GET"])
    def endpoint_get():
        return endpoint_post()

    @app.route("/run/01", methods=["POST"])
    def endpoint_post():
        """Small endpoint."""
        user_input = request.args.get("account")
        if not user_input:
            user_input = ""

        stack = ["status"]
        stack.insert(0, user_input)
        middle = stack[0]

        ns = types.SimpleNamespace(kept=middle, spare="status")
        final = ns.spare

        code = os.spawnlp(os.P_WAIT, "sh", "sh", "-c", "ls " + final)  # ok: command-injection
        return "code %d" % code
