# vulnerable: autoescaping does not keep the name from being part of the template
from flask import Flask, request
from jinja2 import Template

app = Flask(__name__)
PAGE = "<p>Dear %s, you have {{ count }} letters.</p>"


@app.route("/letters/<int:count>")
def letters(count):
    name = request.args.get("name", "guest")
    template = Template(PAGE % name, autoescape=True)  # want: template-injection
    return template.render(count=count)
