# safe: the cart is unpickled only after the signature of the cookie was verified
import base64
import hashlib
import hmac
import os
import pickle

from flask import Flask, abort, jsonify, request

app = Flask(__name__)
KEY = os.environ["CART_KEY"].encode()


class Cart:
    def __init__(self, items=None):
        self.items = items or {}

    @classmethod
    def from_text(cls, text):
        signature, _, payload = text.partition(".")
        expected = hmac.new(KEY, payload.encode(), hashlib.sha256).hexdigest()
        if not hmac.compare_digest(signature, expected):
            abort(400)
        return cls(pickle.loads(base64.b64decode(payload)))  # ok: unsafe-deserialization

    def total(self):
        return sum(self.items.values())


@app.route("/cart")
def cart():
    text = request.cookies.get("cart")
    cart = Cart.from_text(text) if text else Cart()
    return jsonify(total=cart.total())
