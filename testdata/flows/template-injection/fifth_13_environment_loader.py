# vulnerable: the dictionary of the loader is filled from the body
import jinja2
from flask import Flask, request

app = Flask(__name__)


@app.route("/render", methods=["POST"])
def render():
    sources = {"base.html": "<p>{% block body %}{% endblock %}</p>"}
    sources["page.html"] = "{% extends 'base.html' %}" + request.get_data(as_text=True)
    template = jinja2.Environment(autoescape=True).from_string(sources["page.html"])  # want: template-injection
    return "%d letters" % len(template.module.__dict__)
