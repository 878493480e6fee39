# safe: mako argument
from mako.template import Template
from flask import Flask, request

app = Flask(__name__)

@app.post("/mk")
def mk():
    src = request.get_json().get("tpl", "")
    return Template("Hi ${name | h}").render(name=src)  # ok: template-injection
