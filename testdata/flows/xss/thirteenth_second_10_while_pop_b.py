# safe: the loop stops before the text
from urllib.parse import unquote_plus

from flask import Flask, render_template_string, request
from markupsafe import Markup

app = Flask(__name__)


def step(given):
    left = [given, "b", "c"]
    outcome = ""
    while len(left) > 1:
        outcome = left.pop()
    return outcome


@app.route("/case035")
def endpoint():
    given = unquote_plus(request.cookies.get("name", "noCookie"))
    outcome = step(given)
    return render_template_string("<p>{{ text }}</p>", text=Markup(outcome))  # ok: xss
