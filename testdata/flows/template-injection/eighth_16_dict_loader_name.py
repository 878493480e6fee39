# safe: the form's text is only a value
from flask import Flask, request
from jinja2 import DictLoader, Environment

app = Flask(__name__)
SOURCES = {"footer": "<hr>{{ year }}"}
environment = Environment(loader=DictLoader(SOURCES), autoescape=True)


@app.route("/themes", methods=["POST"])
def theme():
    source = "{{ header }}" + "{% include 'footer' %}"
    template = environment.from_string(source)  # ok: template-injection
    return template.render(year=2024, header=request.form["header"])
