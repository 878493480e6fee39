# vulnerable: autoescape switched off; the value goes through: static method, helper thing
from abc import ABC, abstractmethod

from flask import Flask, render_template_string, request

from helpers.thing_factory import create_thing

app = Flask(__name__)


class ParameterReader(ABC):
    @abstractmethod
    def read(self, name):
        ...


class QueryReader(ParameterReader):
    def read(self, name):
        return request.args.get(name) or ""


class Steps:
    @staticmethod
    def first(text):
        return [text]

    @staticmethod
    def second(parts):
        return parts[0]


@app.get("/show/form")
def show_form():
    return "<form method=post><input name=username></form>"


@app.route("/show/14", methods=["GET", "POST"])
def endpoint_14():
    """Small endpoint."""
    reader: ParameterReader = QueryReader()
    field = reader.read("username")

    temp = Steps.second(Steps.first(field))

    worker = create_thing()
    bar = worker.do_something(temp)

    template = "{% autoescape false %}<p>{{ text }}</p>{% endautoescape %}"
    return render_template_string(template, text=bar)  # want: xss
