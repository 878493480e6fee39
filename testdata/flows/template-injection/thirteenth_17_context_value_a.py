# vulnerable: the text is a part of the template
from flask import Flask, render_template_string, request

app = Flask(__name__)


@app.route("/hello")
def hello():
    name = request.args.get("name", "you")
    page = "<p>Hello {}</p>".format(name)
    return render_template_string(page)  # want: template-injection
