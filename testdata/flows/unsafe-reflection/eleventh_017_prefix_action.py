# vulnerable: an underscore is refused, all other names are taken
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
        if asked.startswith("_"):
            return "no", 400
        return getattr(sys.modules[__name__], asked)()  # want: unsafe-reflection
