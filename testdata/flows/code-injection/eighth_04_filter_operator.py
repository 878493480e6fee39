# safe: the condition is made of an operator from a table and a number
import operator

from flask import Flask, abort, jsonify, request

app = Flask(__name__)
PRODUCTS = [{"name": "lamp", "price": 20}, {"name": "desk", "price": 140}]
SIGNS = {"lt": "<", "gt": ">", "eq": "=="}


def make_filter(sign, bound):
    return eval(f"lambda item: item['price'] {sign} {bound}", {})  # ok: code-injection


@app.route("/products")
def products():
    if request.args.get("op") not in SIGNS:
        abort(400)
    keep = make_filter(SIGNS[request.args["op"]], request.args.get("bound", 0, type=int))
    return jsonify(sorted(filter(keep, PRODUCTS), key=operator.itemgetter("price")))
