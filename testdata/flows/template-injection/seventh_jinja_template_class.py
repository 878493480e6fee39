# vulnerable: jinja template class
from jinja2 import Template
from flask import Flask, request

app = Flask(__name__)

@app.post("/mail")
def mail():
    body = request.form["body"]
    return Template("Dear customer,\n" + body).render(order=7)  # want: template-injection
