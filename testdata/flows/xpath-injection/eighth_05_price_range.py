# safe: the bounds are decimals when they are written into the expression
from decimal import Decimal, InvalidOperation

from flask import Flask, abort, jsonify, request
from lxml import etree

app = Flask(__name__)
SHOP = etree.parse("shop.xml").getroot()


@app.route("/items")
def items():
    try:
        low, high = (Decimal(request.args.get(name, "0")) for name in ("low", "high"))
    except InvalidOperation:
        abort(400)
    found = SHOP.xpath(f"item[price >= {low} and price <= {high}]/@name")  # ok: xpath-injection
    return jsonify(list(map(str, found)))
