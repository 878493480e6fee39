# vulnerable: a lambda is built from the condition in the query string
from flask import Flask, jsonify, request

app = Flask(__name__)
PRODUCTS = [{"name": "lamp", "price": 20}, {"name": "desk", "price": 140}]


def make_filter(condition):
    return eval("lambda item: " + condition)  # want: code-injection


@app.route("/products")
def products():
    keep = make_filter(request.args.get("where", "True"))
    return jsonify([product for product in PRODUCTS if keep(product)])
