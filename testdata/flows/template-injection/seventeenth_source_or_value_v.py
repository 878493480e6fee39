# vulnerable: the text is part of the template
from flask import Flask, request
from jinja2 import Environment

app = Flask(__name__)
env = Environment(autoescape=True)


@app.route("/bench/tpl/1", methods=["POST"])
def endpoint():
    motto = request.form.get("motto", "")
    page = env.from_string("<p>" + motto + "</p>")  # want: template-injection
    return page.render()
