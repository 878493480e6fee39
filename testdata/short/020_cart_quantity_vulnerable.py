# vulnerable: CWE-20 (or 840, 1284, 682): a quantity below zero makes the total negative
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
    total = session.get("total", 0) + PRICES[item] * quantity  # want: CWE-20
    session["total"] = total
    return jsonify(total=total)
