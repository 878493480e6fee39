# vulnerable: how often the text is repeated is what was sent
from lxml import etree

from flask import Flask, request

app = Flask(__name__)


@app.route("/bench/92", methods=["PUT"])
def endpoint():
    param = request.get_data(as_text=True)
    times = 3 - 2
    bar = "x" + param * times
    found = etree.parse("bench.xml").xpath("//item[@name='" + bar + "']")  # want: xpath-injection
    return {"found": len(found)}
