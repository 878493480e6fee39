# safe: only a whole number gets into the source
from flask import Flask, abort, render_template_string, request

app = Flask(__name__)


def error_box(message):
    return "<div class='error'>" + message + "</div>"


@app.get("/invoice")
def invoice():
    try:
        number = int(request.args["number"])
    except (KeyError, ValueError):
        abort(400)
    body = "{% extends 'layout.html' %}{% block body %}"
    body += error_box("No invoice with number " + str(number))
    body += "{% endblock %}"
    return render_template_string(body), 404  # ok: template-injection
