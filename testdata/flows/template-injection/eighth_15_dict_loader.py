# vulnerable: the loader's dictionary gets the template from the form
from flask import Flask, request
from jinja2 import DictLoader, Environment

app = Flask(__name__)
SOURCES = {"footer": "<hr>{{ year }}"}
environment = Environment(loader=DictLoader(SOURCES), autoescape=True)


@app.route("/themes", methods=["POST"])
def theme():
    source = request.form["header"] + "{% include 'footer' %}"
    template = environment.from_string(source)  # want: template-injection
    return template.render(year=2024)
