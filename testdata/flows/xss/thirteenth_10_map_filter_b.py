# safe: map replaces each text by a constant
from flask import Flask, render_template_string, request
from markupsafe import Markup

app = Flask(__name__)


@app.route("/case116", methods=["POST"])
def handle():
    values = request.form.getlist("item")
    param = values[0] if values else ""
    kept = list(map(lambda _: "row", ["", param]))
    outcome = kept[1]
    return render_template_string("<p>{{ text }}</p>", text=Markup(outcome))  # ok: xss
