# safe: the placeholder stands for another
import string
from lxml import etree

from flask import Flask, request

app = Flask(__name__)


@app.route("/bench/56")
def endpoint():
    param = request.cookies.get("q") or ""
    layout = string.Template("$one and $two")
    bar = layout.substitute(one="a", two=len(param))
    found = etree.parse("bench.xml").xpath("//item[@name='" + bar + "']")  # ok: xpath-injection
    return {"found": len(found)}
