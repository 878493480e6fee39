"""Escaping for text does not hold in every place of a page."""
from html import escape
from urllib.parse import urlparse

from flask import Flask, request
from markupsafe import Markup

app = Flask(__name__)


@app.get("/quoted")
def quoted():
    return '<input value="' + escape(request.args["v"]) + '">'


@app.get("/bare")
def bare():
    return "<input value=" + escape(request.args["v"]) + ">"  # flow: xss


@app.get("/link")
def link():
    return f'<a href="{escape(request.args["v"])}">x</a>'  # flow: xss


@app.get("/link/below")
def link_below():
    return f'<a href="/user/{escape(request.args["v"])}">x</a>'


@app.get("/link/checked")
def link_checked():
    target = request.args["v"]
    if urlparse(target).scheme not in ("http", "https"):
        target = "/"
    return f'<a href="{escape(target)}">x</a>'


@app.get("/handler")
def handler():
    return "<b onclick=\"show('%s')\">x</b>" % escape(request.args["v"])  # flow: xss


@app.get("/script")
def script():
    return "<script>var n = {};</script>".format(escape(request.args["v"]))  # flow: xss


@app.get("/two-checks")
def two_checks():
    target = request.args["v"]
    parts = urlparse(target)
    if parts.scheme != "https" or parts.hostname not in ("a.example", "b.example"):
        return "no"
    return f'<a href="{escape(target)}">x</a>'


@app.get("/plain-again")
def plain_again():
    text = Markup(request.args["note"]).striptags()
    return {"note": text}
