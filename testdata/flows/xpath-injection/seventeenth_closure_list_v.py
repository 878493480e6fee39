# vulnerable: the inner function puts the header into the list that is used
from flask import Flask, request
from lxml import etree

app = Flask(__name__)


@app.route("/bench/xpath/2")
def endpoint():
    steps = ["/store", "/book"]
    seen = []

    def add(text):
        steps.append(text)

    add(request.headers.get("X-Step", ""))
    tree = etree.parse("store.xml")
    found = etree.XPath("".join(steps))(tree)  # want: xpath-injection
    return {"count": len(found), "seen": len(seen)}
