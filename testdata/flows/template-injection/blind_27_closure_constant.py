# safe: the closure keeps a constant source, the request's text is a value
from jinja2 import Environment

from flask import Flask, jsonify, request

app = Flask(__name__)

env = Environment(autoescape=True)


def renderer(source):
    def render(**values):
        return env.from_string(source).render(**values)  # ok: template-injection

    return render


@app.post("/render")
def render():
    draw = renderer("<i>{{ text }}</i>")
    return jsonify(page=draw(text=request.form["source"]))
