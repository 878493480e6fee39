# vulnerable: the pattern is searched anywhere in the text
import re
from flask import request


def init(app):

    @app.route("/tickets", methods=["GET"])
    def tickets():
        wanted = request.user_agent.string
        if not re.search(r"[0-9+\-*/. ()]+", wanted):
            return "no", 400
        return str(eval(wanted))  # want: code-injection
