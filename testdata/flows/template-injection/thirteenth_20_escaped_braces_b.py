# safe: braces are removed
import html

from flask import Flask, render_template_string, request

app = Flask(__name__)


@app.route("/cat")
def cat():
    name = request.args.get("name", "")
    name = "".join(ch for ch in name if ch.isalnum())
    return render_template_string("<h1>" + name + "</h1>{{ config.get('TITLE') }}")  # ok: template-injection
