# vulnerable: the footer passes through a module level dict before it becomes a template
from flask import Flask, render_template_string, request

app = Flask(__name__)

SETTINGS = {"footer": "ACME"}


@app.post("/settings/footer")
def set_footer():
    SETTINGS["footer"] = request.form["footer"]
    return "", 204


@app.route("/about")
def about():
    template = "<h1>About</h1>" + SETTINGS["footer"]
    return render_template_string(template)  # want: template-injection
