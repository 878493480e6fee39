# safe: the default was bound when the name stood for another
from lxml import etree

from flask import Flask, request

app = Flask(__name__)


@app.route("/bench/20")
def endpoint():
    param = request.args.get("q", "")
    text = "fixed"
    def give(value=text):
        return value
    text = param
    bar = give()
    found = etree.parse("bench.xml").xpath("//item[@name='" + bar + "']")  # ok: xpath-injection
    return {"found": len(found)}
