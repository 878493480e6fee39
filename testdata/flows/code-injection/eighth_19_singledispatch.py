# vulnerable: the function for text evaluates, and the body holds text
from functools import singledispatch

from flask import Flask, jsonify, request

app = Flask(__name__)


@singledispatch
def reduce_value(node):
    return node


@reduce_value.register
def _(node: list):
    return [reduce_value(item) for item in node]


@reduce_value.register
def _(node: str):
    return eval(node)  # want: code-injection


@app.route("/tree", methods=["POST"])
def tree():
    return jsonify(value=reduce_value(request.get_json()))
