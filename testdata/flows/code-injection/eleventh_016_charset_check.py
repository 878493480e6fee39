# safe: only figures and signs are let through
import re
from flask import request


def init(app):

    @app.route("/tickets", methods=["GET"])
    def tickets():
        wanted = request.user_agent.string
        if not re.fullmatch(r"[0-9+\-*/. ()]+", wanted):
            return "no", 400
        return str(eval(wanted))  # ok: code-injection
