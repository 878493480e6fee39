# vulnerable: the default was bound when the name stood for what was sent
from lxml import etree

from flask import Flask, request

app = Flask(__name__)


@app.route("/bench/20")
def endpoint():
    param = request.args.get("q", "")
    text = param
    def give(value=text):
        return value
    text = "fixed"
    bar = give()
    found = etree.parse("bench.xml").xpath("//item[@name='" + bar + "']")  # want: xpath-injection
    return {"found": len(found)}
