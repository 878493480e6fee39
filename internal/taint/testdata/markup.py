"""Escaping for text does not hold in every place of a page."""
import json
import re
from html import escape
from urllib.parse import urlparse
from xml.sax.saxutils import quoteattr

from flask import Flask, Response, request
from jinja2 import Environment, select_autoescape
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


ENTITIES = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;"}
ORDINALS = {38: "&amp;", 60: "&lt;", 62: "&gt;", 34: "&quot;", 39: "&#39;"}
SOME = {"&": "&amp;", ">": "&gt;"}


@app.get("/translated")
def translated():
    return "<p>" + request.args["v"].translate(ORDINALS) + "</p>"


@app.get("/by-letter")
def by_letter():
    return "<p>" + "".join(ENTITIES.get(c, c) for c in request.args["v"]) + "</p>"


@app.get("/by-some-letters")
def by_some_letters():
    return "<p>" + "".join(SOME.get(c, c) for c in request.args["v"]) + "</p>"  # flow: xss


@app.get("/by-pattern")
def by_pattern():
    return "<p>" + re.sub("[&<>\"']", lambda m: ENTITIES[m.group()], request.args["v"]) + "</p>"


@app.get("/by-other-pattern")
def by_other_pattern():
    return "<p>" + re.sub("[&>]", lambda m: ENTITIES[m.group()], request.args["v"]) + "</p>"  # flow: xss


@app.get("/put-back")
def put_back():
    return "<p>" + re.sub("[<>]", lambda m: m.group(), request.args["v"]) + "</p>"  # flow: xss


@app.get("/data")
def data():
    text = json.dumps({"q": request.args["v"]})
    return f"<script>var data = {text};</script>"  # flow: xss


@app.get("/data-escaped")
def data_escaped():
    text = json.dumps({"q": request.args["v"]}).replace("<", "\\u003c")
    return f"<script>var data = {text};</script>"


@app.get("/data-closed")
def data_closed():
    text = json.dumps({"q": request.args["v"]}).replace("</", "<\\/")
    return f"<script>var data = {text};</script>"


@app.get("/text-closed")
def text_closed():
    text = request.args["v"].replace("</", "<\\/")
    return f"<p>{text}</p>"  # flow: xss


@app.get("/own-quotes")
def own_quotes():
    return "<p title=" + quoteattr(request.args["v"]) + ">x</p>"


@app.get("/saved")
def saved():
    response = Response(request.args["v"], mimetype="image/svg+xml")
    response.headers["Content-Disposition"] = "attachment; filename=picture.svg"
    return response


@app.get("/shown")
def shown():
    response = Response(request.args["v"], mimetype="image/svg+xml")  # flow: xss
    response.headers["Content-Disposition"] = "inline; filename=picture.svg"
    return response


escaping = Environment(autoescape=True)
chosen = Environment(autoescape=select_autoescape())
plain = Environment()


@app.get("/page")
def page():
    return escaping.from_string("<p>{{ v }}</p>").render(v=request.args["v"])


@app.get("/page-chosen")
def page_chosen():
    return chosen.from_string("<p>{{ v }}</p>").render({"v": request.args["v"]})


@app.get("/page-plain")
def page_plain():
    return plain.from_string("<p>{{ v }}</p>").render(v=request.args["v"])  # flow: xss


@app.get("/page-marked-safe")
def page_marked_safe():
    return escaping.from_string("<p>{{ v|safe }}</p>").render(v=request.args["v"])  # flow: xss
