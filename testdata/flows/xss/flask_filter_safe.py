# safe: the filter escapes first
from flask import Flask, render_template_string, request
from markupsafe import Markup, escape

app = Flask(__name__)


@app.template_filter("lines")
def as_lines(text):
    return Markup("<br>".join(str(escape(text)).splitlines()))  # ok: xss


@app.route("/note")
def note():
    return render_template_string("<p>{{ text|lines }}</p>", text=request.args["text"])
