# vulnerable: the method of the base class in another module hands the value on
from urllib.request import urlopen
from flask import request

from helpers.base import Step


class Mine(Step):
    def other(self, value):
        return "http://api.example.org/ping"


def init(app):

    @app.route("/plants", methods=["GET"])
    def plants():
        given = request.args.get("q", "")
        outcome = Mine().run(given)
        with urlopen(outcome, timeout=3) as answer:  # want: ssrf
            return {"n": len(str(answer))}
