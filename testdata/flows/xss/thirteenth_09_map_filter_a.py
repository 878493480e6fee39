# vulnerable: filter keeps the parameter
from flask import Flask, render_template_string, request
from markupsafe import Markup

app = Flask(__name__)


@app.route("/case116", methods=["POST"])
def handle():
    values = request.form.getlist("item")
    param = values[0] if values else ""
    kept = list(filter(None, map(str.strip, ["", param])))
    outcome = kept[0]
    return render_template_string("<p>{{ text }}</p>", text=Markup(outcome))  # want: xss
