# What a function gets of its caller that decides what it makes of it: where an address leads, a switch.
import html

from flask import Flask

app = Flask(__name__)


def link_of(link):
    return '<a href="%s">site</a>' % html.escape(link, quote=True)


@app.route("/4/<part>")
def a4(part):
    if not part.startswith(("https://", "http://")):
        part = "#"
    return '<a href="%s">site</a>' % html.escape(part, quote=True)


@app.route("/5/<part>")
def a5(part):
    if not part.startswith(("https://", "http://")):
        part = "#"
    return link_of(part)


@app.route("/6/<part>")
def a6(part):
    if not part.startswith(("https://", "http://")):
        return "x"
    return link_of(part)


@app.route("/7/<part>")
def a7(part):
    return link_of(part)  # flow: xss


def pick(on, value):
    return html.escape(value) if on else value


def outer(value, on=True):
    return "<p>" + pick(on, value)


@app.route("/8/<part>")
def a8(part):
    return outer(part)


@app.route("/9/<part>")
def a9(part):
    return outer(part, on=False)  # flow: xss
