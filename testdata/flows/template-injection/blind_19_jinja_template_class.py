# vulnerable: jinja2.Template compiles what the closure kept from the request
from jinja2 import Template

from flask import Flask, jsonify, request

app = Flask(__name__)


def renderer(source):
    def render(**values):
        return Template(source).render(**values)  # want: template-injection

    return render


@app.post("/render")
def render():
    draw = renderer(request.form["source"])
    return jsonify(page=draw(count=3))
