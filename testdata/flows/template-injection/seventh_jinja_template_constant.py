# safe: jinja template constant
from jinja2 import Template
from flask import Flask, request

app = Flask(__name__)

@app.post("/mail")
def mail():
    body = request.form["body"]
    return Template("Dear customer,\n{{ body|e }}").render(order=7, body=body)  # ok: template-injection
