# vulnerable: the name becomes part of the template's source
from flask import render_template_string
from flask import Flask, request

app = Flask(__name__)


@app.route("/hello")
def hello():
    name = request.args.get("name", "you")
    return render_template_string("<p>Hello " + name + "</p>")  # want: template-injection
