# safe: both halves are cut from the constant
from flask import request


class Actions:
    def json(self):
        return "json"

    def zqxmod(self):
        return "zqxcalled"


def init(app):

    @app.route("/recipes", methods=["GET"])
    def recipes():
        wanted = ""
        for key, value in request.args.items(multi=True):
            if key == "ref":
                wanted = value
        middle = len(wanted) // 2
        resolved = (wanted[:0] + "json")
        return str(getattr(Actions(), resolved)())  # ok: unsafe-reflection
