# vulnerable: the name becomes part of the template's source
from flask import Flask, render_template_string, request

app = Flask(__name__)


@app.route("/hello")
def hello():
    name = request.args.get("name", "you")
    return render_template_string("<p>Hello " + name + "</p>")  # want: template-injection
