# vulnerable: the cookie's second half is pickled data
import base64
import json
import pickle

from flask import Flask, request

app = Flask(__name__)


@app.route("/bench/des/3")
def endpoint():
    kind, _, data = request.cookies.get("cart", "").partition(":")
    raw = base64.b64decode(data)
    cart = pickle.loads(raw) if kind else {}  # want: unsafe-deserialization
    return {"items": len(cart)}
