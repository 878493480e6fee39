# safe: the innermost call gets another
from lxml import etree

from flask import Flask

app = Flask(__name__)


def down(depth, text, other):
    if depth == 0:
        return text
    return down(depth - 1, other, text)


@app.route("/bench/68/<path:param>")
def endpoint(param):
    bar = down(1, param, "fixed")
    found = etree.parse("bench.xml").xpath("//item[@name='" + bar + "']")  # ok: xpath-injection
    return {"found": len(found)}
