# safe: the template that is compiled is the base
import jinja2
from flask import Flask, request

app = Flask(__name__)


@app.route("/render", methods=["POST"])
def render():
    sources = {"base.html": "<p>{% block body %}{% endblock %}</p>"}
    sources["page.html"] = "{% extends 'base.html' %}" + request.get_data(as_text=True)
    template = jinja2.Environment(autoescape=True).from_string(sources["base.html"])  # ok: template-injection
    return template.render()
