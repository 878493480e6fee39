# safe: the header's text is a value, the environment makes the template of a constant
from flask import Flask, request
from jinja2 import Environment

app = Flask(__name__)
environment = Environment(autoescape=True)


def greet(template, **values):
    return environment.from_string(template).render(**values)  # ok: template-injection


@app.route("/greet")
def greeting():
    return greet("Hello {{ name }}, it is {{ day }}.", name=request.headers.get("X-Name", "you"), day="Monday")
