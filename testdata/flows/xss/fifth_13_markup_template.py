# vulnerable: the value is marked as safe for a template that escapes
from flask import Flask, render_template_string, request
from markupsafe import Markup

app = Flask(__name__)
PAGE = "<title>{{ title }}</title><body>{{ body }}</body>"


@app.route("/show/<title>")
def show(title):
    body = Markup(request.args.get("body", ""))  # want: xss
    return render_template_string(PAGE, title=title, body=body)
