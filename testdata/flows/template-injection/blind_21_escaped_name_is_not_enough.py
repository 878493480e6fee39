# vulnerable: HTML escaping leaves curly braces for the template engine
from markupsafe import escape
from flask import Flask, render_template_string, request

app = Flask(__name__)


@app.route("/greet")
def greet():
    name = str(escape(request.args.get("name", "")))
    page = "<p>Hi %s</p>" % name
    return render_template_string(page)  # want: template-injection
