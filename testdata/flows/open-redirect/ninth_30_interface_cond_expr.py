# vulnerable: host taken from the value; the value goes through: cond expr, while
from abc import ABC, abstractmethod

from flask import redirect, request


class ParameterReader(ABC):
    @abstractmethod
    def read(self, name):
        ...


class QueryReader(ParameterReader):
    def read(self, name):
        return request.args.get(name) or ""


def init(app):
    @app.route("/leave/30", methods=["GET"])
    def respond_get():
        return respond_post()

    @app.route("/leave/30", methods=["POST"])
    def respond_post():
        """One step of the form."""
        reader: ParameterReader = QueryReader()
        user_input = reader.read("q")

        n = 106
        next_value = user_input if 7 * 18 + n > 200 else "/home"

        rounds = 0
        bar = "/home"
        while rounds < 2:
            if rounds == 1:
                bar = next_value
            rounds += 1

        return redirect("https://" + bar + "/start")  # want: open-redirect
