# safe: the value is only written as text
import urllib.parse

from flask import Flask, request
from lxml import etree

app = Flask(__name__)


@app.get("/upload/form")
def show_form():
    return "send it by POST"


@app.route("/upload/25", methods=["GET", "POST"])
def case_upload():
    pairs = urllib.parse.parse_qs(request.query_string.decode())
    asked = pairs.get("entry_id", [""])[0]
    offset = 86
    if 7 * 42 - offset > 200:
        bar = asked
    else:
        bar = "<note/>"
    root = etree.Element("note")
    root.text = "".join(c for c in bar if c.isprintable())
    return str(len(etree.tostring(root)))  # ok: xxe
