# safe: repr() of the object is a constant
from jinja2 import Template
from flask import Flask, request

app = Flask(__name__)


class Shown:
    def __init__(self, value):
        self.value = value

    def __str__(self):
        return self.value

    def __repr__(self):
        return "Hello"


@app.route("/letters", methods=["GET"])
def letters():
    incoming = request.args.to_dict()["q"]
    outcome = f"{Shown(incoming)!r}"
    return Template(f"Dear {outcome}").render()  # ok: template-injection
