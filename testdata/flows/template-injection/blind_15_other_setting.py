# safe: only the constant colour of the module dict is in the template
from flask import Flask, render_template_string, request

app = Flask(__name__)

SETTINGS = {"footer": "ACME", "colour": "navy"}


@app.post("/settings/footer")
def set_footer():
    SETTINGS["footer"] = request.form["footer"]
    return "", 204


@app.route("/about")
def about():
    template = "<h1 style='color:" + SETTINGS["colour"] + "'>About</h1>{{ footer }}"
    return render_template_string(template, footer=SETTINGS["footer"])  # ok: template-injection
