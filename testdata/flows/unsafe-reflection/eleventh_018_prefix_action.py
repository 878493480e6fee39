# safe: the prefix leaves only the handlers, and only known ones are called
import sys
from flask import request


def do_show():
    return "shown"


def zqxmod():
    return "zqxcalled"


ACTIONS = {"show": do_show}


def init(app):

    @app.route("/offers", methods=["POST"])
    def offers():
        asked = request.get_data(as_text=True)
        if asked not in ACTIONS:
            return "no", 400
        return ACTIONS[asked]()  # ok: unsafe-reflection
