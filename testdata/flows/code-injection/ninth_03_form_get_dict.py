# vulnerable: checked only for a word, then evaluated; the value goes through: default, dict
from flask import Flask, request

app = Flask(__name__)


def with_default(first, second="nothing"):
    return second


@app.get("/calc/form")
def show_form():
    return "<form method=post><input name=Subject></form>"


@app.route("/calc/03", methods=["GET", "POST"])
def serve():
    """Called by the front end."""
    arg1 = request.form.get("Subject", "")

    passed = with_default("1 + 1", arg1)

    mapped = {}
    mapped["keyA"] = "1 + 1"
    mapped["key_b"] = passed
    mapped["keyC"] = "another"
    used = mapped["key_b"]

    if "import os" in used:
        return "not allowed", 400
    outcome = eval(used)  # want: code-injection
    return str(outcome is not None)
