# safe: dict loader fixed
from jinja2 import DictLoader, Environment
from flask import Flask, request

app = Flask(__name__)

env = Environment(loader=DictLoader({"a": "A {{ v }}", "b": "B {{ v }}"}), autoescape=True)
@app.post("/upl")
def upl():
    text = request.files["tpl"].stream.read().decode()
    return env.from_string("{% include 'a' %}").render(v=text)  # ok: template-injection
