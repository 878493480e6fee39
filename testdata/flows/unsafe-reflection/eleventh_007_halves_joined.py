# vulnerable: the two halves are cut and joined again
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
        resolved = wanted[:middle] + wanted[middle:]
        return str(getattr(Actions(), resolved)())  # want: unsafe-reflection
