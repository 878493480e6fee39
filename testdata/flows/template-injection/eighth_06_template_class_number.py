# safe: only the number of letters is part of the template
from flask import Flask, request
from jinja2 import Template

app = Flask(__name__)
PAGE = "<p>Dear %s, you have {{ count }} letters.</p>"


@app.route("/letters/<int:count>")
def letters(count):
    name = request.args.get("name", "guest")
    template = Template(PAGE % len(name), autoescape=True)  # ok: template-injection
    return template.render(count=count)
