# vulnerable: mako template
from mako.template import Template
from flask import Flask, request

app = Flask(__name__)

@app.post("/mk")
def mk():
    src = request.get_json().get("tpl", "")
    return Template(src).render(name="x")  # want: template-injection
