# safe: what is left after the deletion is another
from lxml import etree
from urllib.parse import unquote_plus

from flask import Flask, request

app = Flask(__name__)


@app.route("/bench/8")
def endpoint():
    param = unquote_plus(request.query_string.decode())
    parts = ["fixed", param, "more"]
    del parts[1:]
    bar = parts[-1]
    found = etree.parse("bench.xml").xpath("//item[@name='" + bar + "']")  # ok: xpath-injection
    return {"found": len(found)}
