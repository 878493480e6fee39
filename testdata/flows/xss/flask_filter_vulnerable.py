# vulnerable: a filter of the application's own calls what it is given safe
from flask import Flask, render_template_string, request
from markupsafe import Markup

app = Flask(__name__)


@app.template_filter("lines")
def as_lines(text):
    return Markup("<br>".join(text.splitlines()))  # want: xss


@app.route("/note")
def note():
    return render_template_string("<p>{{ text|lines }}</p>", text=request.args["text"])
