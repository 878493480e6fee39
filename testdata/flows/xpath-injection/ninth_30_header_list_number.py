# safe: only the digits of an integer remain
import urllib.parse

import elementpath
from flask import Flask, request
from lxml import etree

app = Flask(__name__)


@app.get("/nodes/30")
@app.post("/nodes/30")
def respond_nodes():
    received = request.headers.getlist("X-Detail")
    submitted = urllib.parse.unquote(received[0]) if received else ""
    try:
        next_value = str(int(submitted))
    except ValueError:
        next_value = "0"
    outcome = "{text}".format(text=next_value, spare="guest")
    root = etree.parse("stock.xml").getroot()
    names = elementpath.select(root, f"//item[contains(@name, '{outcome}')]", namespaces={})  # ok: xpath-injection
    return "%d names" % len(names)
