# vulnerable: the environment is the open one
from flask import Flask, request
from jinja2 import Environment

app = Flask(__name__)

TEMPLATES = {"short": "Hi {{ who }}", "long": "Good morning, {{ who }}"}


@app.post("/mail")
def mail():
    kind = request.form.get("kind", "short")
    text = Environment(autoescape=True).from_string(TEMPLATES["short"] + kind)  # want: template-injection
    return {"mail": text.render(who="Ann")}
