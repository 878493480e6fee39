# safe: the markup is a constant into which the value is put with its operator
from flask import Flask, render_template_string, request
from markupsafe import Markup

app = Flask(__name__)
PAGE = "<title>{{ title }}</title><body>{{ body }}</body>"


@app.route("/show/<title>")
def show(title):
    body = Markup("<em>%s</em>") % request.args.get("body", "")
    return render_template_string(PAGE, title=title, body=body)  # ok: xss
