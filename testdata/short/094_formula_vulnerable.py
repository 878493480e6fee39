# vulnerable: CWE-94 (or 95, 78): a formula from the request is evaluated
import ast
import operator

from flask import Flask, jsonify, request

app = Flask(__name__)
OPERATIONS = {ast.Add: operator.add, ast.Sub: operator.sub, ast.Mult: operator.mul}


def value(node):
    if isinstance(node, ast.Constant) and isinstance(node.value, (int, float)):
        return node.value
    if isinstance(node, ast.BinOp) and type(node.op) in OPERATIONS:
        return OPERATIONS[type(node.op)](value(node.left), value(node.right))
    raise ValueError("only arithmetic")


@app.post("/calc")
def calc():
    """Evaluate a formula that a visitor typed."""
    formula = request.json["formula"]
    return jsonify(result=eval(formula))  # want: CWE-94
