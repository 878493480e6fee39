# safe: positional parameter of a constant script
import configparser
import subprocess

from flask import Flask, request

app = Flask(__name__)


@app.get("/tools/form")
def show_form():
    return "send it by POST"


@app.route("/tools/19", methods=["GET", "POST"])
def respond():
    """Answers GET and POST."""
    param = ""
    for name in request.form.keys():
        if request.form.get(name) == "detail":
            param = name
            break
    conf_a = configparser.RawConfigParser()
    conf_a.add_section("section")
    conf_a.set("section", "alpha", "status")
    conf_a.set("section", "key_b", param)
    next_value = conf_a.get("section", "key_b")
    outcome = next_value.strip()
    script = 'printf "%s" "$1"'
    subprocess.run(["sh", "-c", script, "sh", outcome], check=False)  # ok: command-injection
    return "printed"
