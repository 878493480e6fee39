# vulnerable: the key was not there, so the text is kept
from flask import Flask, redirect, request

app = Flask(__name__)


def render_page():
    param = next(iter(request.args), "")
    settings = {"size": "fixed"}
    bar = settings.setdefault("mode", param)
    return redirect(bar)  # want: open-redirect


app.add_url_rule("/entry", "render_page", render_page)
