# safe: both kinds of quotes are refused
from flask import Flask, request
from lxml import etree

app = Flask(__name__)


def literal(value):
    if '"' in value or "'" in value:
        raise ValueError("quotes")
    return value


def entry():
    order = request.json
    param = order["lines"][0]["sku"]
    try:
        bar = literal(param)
    except ValueError:
        return "bad name", 400
    find = etree.XPath("/rooms/room[name='%s']/text()" % bar)  # ok: xpath-injection
    return ",".join(find(etree.parse("rooms.xml")))


app.add_url_rule("/open", "entry", entry, methods=["POST"])
