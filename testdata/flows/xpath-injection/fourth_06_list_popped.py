# safe: after the first element is removed the constant is at the index that is read
from flask import Flask, request
from lxml import etree

app = Flask(__name__)


def load():
    with open("rates.xml", "rb") as source:
        return etree.fromstring(source.read())


@app.get("/rate")
def rate():
    currency = request.args.get("currency", "EUR")
    values = ["default", "EUR", currency]
    values.pop(0)
    chosen = values[0]
    nodes = load().xpath(f"//rate[@currency='{chosen}']/text()")  # ok: xpath-injection
    return nodes[0] if nodes else ("unknown", 404)
