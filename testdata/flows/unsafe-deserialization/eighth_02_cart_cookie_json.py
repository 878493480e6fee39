# safe: the cart is JSON
import base64
import json

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.route("/cart")
def cart():
    packed = request.cookies.get("cart")
    if not packed:
        return jsonify([])
    items = json.loads(base64.b64decode(packed))  # ok: unsafe-deserialization
    return jsonify(sorted(items))
