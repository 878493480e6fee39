# safe: the inner function puts the header into a list of its own
from flask import Flask, request
from lxml import etree

app = Flask(__name__)


@app.route("/bench/xpath/2")
def endpoint():
    steps = ["/store", "/book"]
    seen = []

    def add(text):
        seen.append(text)

    add(request.headers.get("X-Step", ""))
    tree = etree.parse("store.xml")
    found = etree.XPath("".join(steps))(tree)  # ok: xpath-injection
    return {"count": len(found), "seen": len(seen)}
