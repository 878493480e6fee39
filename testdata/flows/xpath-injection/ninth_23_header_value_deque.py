# vulnerable: elementpath selector object; the value goes through: reverse, cond expr, deque
import collections
import urllib.parse

import elementpath
from flask import Flask, request
from lxml import etree

app = Flask(__name__)


@app.get("/nodes/23")
@app.post("/nodes/23")
def endpoint():
    incoming = request.headers.get("X-Detail", "")
    incoming = urllib.parse.unquote(incoming)

    backwards = incoming[::-1]
    held = backwards[::-1]

    base_number = 106
    temp = held if 7 * 18 + base_number > 200 else "guest"

    line = collections.deque(["guest"])
    line.appendleft(temp)
    bar = line.popleft()

    root = etree.parse("stock.xml").getroot()
    names = elementpath.select(root, f"//item[contains(@name, '{bar}')]", namespaces={})  # want: xpath-injection
    return "%d names" % len(names)
