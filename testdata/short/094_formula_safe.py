# safe: CWE-94 (or 95, 78): a small evaluator of arithmetic
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
    if len(formula) > 200:
        return jsonify(error="too long"), 400
    return jsonify(result=value(ast.parse(formula, mode="eval").body))  # ok: CWE-94
