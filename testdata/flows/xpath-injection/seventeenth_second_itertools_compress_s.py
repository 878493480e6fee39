# safe: the selectors let through another
import itertools
from lxml import etree

from flask import Flask, request

app = Flask(__name__)


@app.route("/bench/32", methods=["POST"])
def endpoint():
    param = request.form["q"]
    bar = "".join(itertools.compress(["a", param, "c"], [1, 0, 1]))
    found = etree.parse("bench.xml").xpath("//item[@name='" + bar + "']")  # ok: xpath-injection
    return {"found": len(found)}
