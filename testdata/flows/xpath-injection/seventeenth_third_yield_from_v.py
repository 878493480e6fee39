# vulnerable: the inner generator's last is what was sent
from lxml import etree

from flask import Flask, request

app = Flask(__name__)


@app.route("/bench/32", methods=["POST"])
def endpoint():
    param = request.form["q"]
    def inner():
        yield "a"
        yield param
    def both():
        yield from inner()
        yield "fixed"
    bar = list(both())[1]
    found = etree.parse("bench.xml").xpath("//item[@name='" + bar + "']")  # want: xpath-injection
    return {"found": len(found)}
