# safe: CWE-20 (or 840, 1284, 682): the quantity is checked to lie between one and a hundred
from flask import Flask, jsonify, request, session

app = Flask(__name__)
app.config.from_prefixed_env()

PRICES = {"mug": 12.5, "poster": 8.0, "sticker": 1.2}


@app.post("/cart/add")
def add_to_cart():
    """Add an item to the cart of the visitor and return the new total."""
    item = request.form["item"]
    quantity = int(request.form["quantity"])
    if item not in PRICES:
        return jsonify(error="unknown item"), 404
    if quantity < 1 or quantity > 100:
        return jsonify(error="quantity must be between 1 and 100"), 400
    total = session.get("total", 0) + PRICES[item] * quantity  # ok: CWE-20
    session["total"] = total
    return jsonify(total=total)
