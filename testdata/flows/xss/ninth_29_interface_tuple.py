# vulnerable: body set on a response; the value goes through: tuple, nested function
from abc import ABC, abstractmethod

from flask import Flask, make_response, request

app = Flask(__name__)


class ParameterReader(ABC):
    @abstractmethod
    def read(self, name):
        ...


class QueryReader(ParameterReader):
    def read(self, name):
        return request.args.get(name) or ""


@app.get("/greet/form")
def show_form():
    return "<form method=post><input name=selection></form>"


@app.route("/greet/29", methods=["GET", "POST"])
def case():
    reader: ParameterReader = QueryReader()
    submitted = reader.read("selection")

    held, other = submitted, "plain"

    def nested():
        return held

    chosen_value = nested()

    response = make_response("")
    response.headers["X-Frame-Options"] = "DENY"
    response.set_data("<b>" + chosen_value + "</b>")  # want: xss
    return response
