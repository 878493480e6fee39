# safe: the key was there already
from flask import Flask, redirect, request

app = Flask(__name__)


def render_page():
    param = next(iter(request.args), "")
    settings = {"mode": "fixed"}
    bar = settings.setdefault("mode", param)
    return redirect(bar)  # ok: open-redirect


app.add_url_rule("/entry", "render_page", render_page)
