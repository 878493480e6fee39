# vulnerable: uploaded template file
from jinja2 import Environment
from flask import Flask, request

app = Flask(__name__)

@app.post("/upl")
def upl():
    text = request.files["tpl"].stream.read().decode()
    macro = lambda s: Environment().from_string(s)  # want: template-injection
    return macro(text).render()
