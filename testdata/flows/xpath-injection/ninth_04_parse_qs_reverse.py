# safe: expression from a table
import json
import urllib.parse

from flask import Flask, request
from lxml import etree

app = Flask(__name__)


@app.get("/xml/form")
def show_form():
    return "<form method=post><input name=q></form>"


@app.route("/xml/04", methods=["GET", "POST"])
def respond_04():
    pairs = urllib.parse.parse_qs(request.query_string.decode())
    asked = pairs.get("q", [""])[0]

    backwards = asked[::-1]
    next_value = backwards[::-1]

    carried = json.dumps({"carried": next_value, "other": "guest"})
    chosen_value = json.loads(carried)["carried"]

    paths = {"titles": "//book/title", "authors": "//book/author"}
    if chosen_value not in paths:
        return "unknown list", 404
    values = etree.parse("books.xml").xpath(paths[chosen_value])  # ok: xpath-injection
    return str(len(values))
