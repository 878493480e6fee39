# safe: the function returns its default value
from flask import Flask, redirect, request

app = Flask(__name__)


def with_default(first, second="/home"):
    return second


@app.get("/next/form")
def show_form():
    return "send it by POST"


@app.route("/next/03", methods=["GET", "POST"])
def handle_next():
    """Called by the front end."""
    values = request.form.getlist("detail")
    if values:
        incoming = values[0]
    else:
        incoming = ""

    used = with_default(incoming)

    return redirect("//" + used)  # ok: open-redirect
