# vulnerable: an environment makes the template of a header's text
from flask import Flask, request
from jinja2 import Environment

app = Flask(__name__)
environment = Environment(autoescape=True)


def greet(template, **values):
    return environment.from_string(template).render(**values)  # want: template-injection


@app.route("/greet")
def greeting():
    return greet("Hello " + request.headers.get("X-Name", "you") + ", it is {{ day }}.", day="Monday")
