# safe: the name is a context variable, the template's source is constant
from flask import Flask, render_template_string, request

app = Flask(__name__)


@app.route("/hello")
def hello():
    name = request.args.get("name", "you")
    return render_template_string("<p>Hello {{ name }}</p>", name=name)  # ok: template-injection
