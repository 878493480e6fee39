# vulnerable: the lower bound is tried as a decimal, the upper one is taken as it came
from decimal import Decimal, InvalidOperation

from flask import Flask, abort, jsonify, request
from lxml import etree

app = Flask(__name__)
SHOP = etree.parse("shop.xml").getroot()


@app.route("/items")
def items():
    try:
        low, high = (request.args.get(name, "0") for name in ("low", "high"))
        Decimal(low)
    except InvalidOperation:
        abort(400)
    found = SHOP.xpath(f"item[price >= {low} and price <= {high}]/@name")  # want: xpath-injection
    return jsonify(list(map(str, found)))
