# vulnerable: the signature is computed but never compared
import base64
import hashlib
import hmac
import os
import pickle

from flask import Flask, abort, request

app = Flask(__name__)
KEY = os.environ.get("CART_KEY", "k").encode()


@app.get("/cart")
def cart():
    body, _, sent = request.cookies.get("cart", ".").partition(".")
    raw = base64.b64decode(body)
    made = hmac.new(KEY, raw, hashlib.sha256).hexdigest()
    if not made:
        abort(403)
    items = pickle.loads(raw)  # want: unsafe-deserialization
    return str(len(items))
