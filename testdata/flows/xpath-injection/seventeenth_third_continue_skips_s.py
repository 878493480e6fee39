# safe: the turns that are not skipped leave another
from lxml import etree

from flask import Flask, request

app = Flask(__name__)


@app.route("/bench/20")
def endpoint():
    param = request.args.get("q", "")
    bar = "fixed"
    for text in ("fixed", param):
        if text != "fixed":
            continue
        bar = text
    found = etree.parse("bench.xml").xpath("//item[@name='" + bar + "']")  # ok: xpath-injection
    return {"found": len(found)}
