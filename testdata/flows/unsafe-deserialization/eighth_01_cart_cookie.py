# vulnerable: the cart is unpickled from the cookie
import base64
import pickle

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.route("/cart")
def cart():
    packed = request.cookies.get("cart")
    if not packed:
        return jsonify([])
    items = pickle.loads(base64.b64decode(packed))  # want: unsafe-deserialization
    return jsonify(sorted(items))
