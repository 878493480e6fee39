# safe: resolved and relative to the base
import html
from pathlib import Path

from flask import Flask, request

app = Flask(__name__)


@app.route("/docs/04", methods=["GET", "POST"])
def handle_request():
    """Called by the front end."""
    values = request.form.getlist("p1")
    if values:
        supplied = values[0]
    else:
        supplied = ""

    temp = ""
    temp += supplied
    temp += " "

    passed = html.escape(temp)

    outcome = passed + "_SafeStuff"

    base = Path("/srv/texts").resolve()
    wanted = (base / outcome).resolve()
    if not wanted.is_relative_to(base):
        return "outside", 403
    return str(len(wanted.read_text()))  # ok: path-traversal
