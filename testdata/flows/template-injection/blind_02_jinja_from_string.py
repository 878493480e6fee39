# vulnerable: a template stored in a form field is compiled and rendered
from jinja2 import Environment

from flask import Flask, jsonify, request

app = Flask(__name__)

env = Environment(autoescape=True)


@app.post("/preview")
def preview():
    body = request.form["body"]
    page = env.from_string(body).render(user="Ada")  # want: template-injection
    return jsonify(page=page)
