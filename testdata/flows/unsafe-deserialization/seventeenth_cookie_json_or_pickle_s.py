# safe: the cookie's second half is JSON
import base64
import json
import pickle

from flask import Flask, request

app = Flask(__name__)


@app.route("/bench/des/3")
def endpoint():
    kind, _, data = request.cookies.get("cart", "").partition(":")
    raw = base64.b64decode(data)
    cart = json.loads(raw) if kind else pickle.loads(pickle.dumps({}))  # ok: unsafe-deserialization
    return {"items": len(cart)}
