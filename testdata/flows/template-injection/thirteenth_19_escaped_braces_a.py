# vulnerable: HTML escaping leaves braces as they are
import html

from flask import Flask, render_template_string, request

app = Flask(__name__)


@app.route("/cat")
def cat():
    name = request.args.get("name", "")
    name = html.escape(name)
    return render_template_string("<h1>" + name + "</h1>{{ config.get('TITLE') }}")  # want: template-injection
