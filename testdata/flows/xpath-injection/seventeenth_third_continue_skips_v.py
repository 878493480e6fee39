# vulnerable: the turns that are not skipped leave what was sent
from lxml import etree

from flask import Flask, request

app = Flask(__name__)


@app.route("/bench/20")
def endpoint():
    param = request.args.get("q", "")
    bar = "fixed"
    for text in ("fixed", param):
        if text == "other":
            continue
        bar = text
    found = etree.parse("bench.xml").xpath("//item[@name='" + bar + "']")  # want: xpath-injection
    return {"found": len(found)}
