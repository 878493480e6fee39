# safe: the text is a value of the template
from flask import Flask, request
from jinja2 import Environment

app = Flask(__name__)
env = Environment(autoescape=True)


@app.route("/bench/tpl/1", methods=["POST"])
def endpoint():
    motto = request.form.get("motto", "")
    page = env.from_string("<p>{{ motto }}</p>")  # ok: template-injection
    return page.render(motto=motto)
