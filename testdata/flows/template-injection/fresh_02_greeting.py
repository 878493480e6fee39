# safe: the name is a variable of the template
from flask import Flask, render_template_string, request

app = Flask(__name__)


@app.get("/greeting")
def greeting():
    name = request.args.get("name", "you")
    source = "<h1>Hello {{ name }}!</h1><p>It is {{ day }}.</p>"
    return render_template_string(source, day="Monday", name=name)  # ok: template-injection
