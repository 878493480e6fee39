# safe: the cart of the cookie is unpickled after its signature was compared
import base64
import hashlib
import hmac
import os
import pickle

from flask import Flask, abort, request

app = Flask(__name__)
KEY = os.environ["CART_KEY"].encode()


@app.route("/cart")
def cart():
    raw = request.cookies.get("cart", "")
    body, _, signature = raw.partition(".")
    packed = base64.b64decode(body)
    expected = hmac.new(KEY, packed, hashlib.sha256).hexdigest()
    if not hmac.compare_digest(expected, signature):
        abort(400)
    return {"items": list(pickle.loads(packed))}  # ok: unsafe-deserialization
