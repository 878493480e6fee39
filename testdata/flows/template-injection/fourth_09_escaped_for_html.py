# vulnerable: escaping for HTML leaves braces alone
from flask import Flask, render_template_string, request
from markupsafe import escape

app = Flask(__name__)


def error_box(message):
    return "<div class='error'>" + str(escape(message)) + "</div>"


@app.errorhandler(404)
def missing(error):
    body = "{% extends 'layout.html' %}{% block body %}"
    body += error_box("No page at " + request.args.get("from", request.path))
    body += "{% endblock %}"
    return render_template_string(body), 404  # want: template-injection
