# vulnerable: the cart is unpickled from an unsigned cookie
import base64
import pickle

from flask import Flask, jsonify, request

app = Flask(__name__)


class Cart:
    def __init__(self, items=None):
        self.items = items or {}

    @classmethod
    def from_text(cls, text):
        raw = base64.b64decode(text)
        return cls(pickle.loads(raw))  # want: unsafe-deserialization

    def total(self):
        return sum(self.items.values())


@app.route("/cart")
def cart():
    text = request.cookies.get("cart")
    cart = Cart.from_text(text) if text else Cart()
    return jsonify(total=cart.total())
