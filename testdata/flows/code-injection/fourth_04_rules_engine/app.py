from flask import Flask, jsonify, request

from engine import ExpressionRule

app = Flask(__name__)
ORDERS = [{"id": 1, "prices": [10, 4]}, {"id": 2, "prices": [99]}]


@app.post("/rules/try")
def try_rule():
    data = request.get_json()
    rule = ExpressionRule(data.get("name", "unnamed"), data["symbol"], data["limit"])
    return jsonify(orders=[order["id"] for order in ORDERS if rule.matches(order)])
