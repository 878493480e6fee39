# safe: how often the text is repeated is another
from lxml import etree

from flask import Flask, request

app = Flask(__name__)


@app.route("/bench/92", methods=["PUT"])
def endpoint():
    param = request.get_data(as_text=True)
    times = 2 - 2
    bar = "x" + param * times
    found = etree.parse("bench.xml").xpath("//item[@name='" + bar + "']")  # ok: xpath-injection
    return {"found": len(found)}
