# safe: the answer is parsed and walked over, only numbers and four operations count
import ast
import operator

from flask import Flask, jsonify, request
from openai import OpenAI

app = Flask(__name__)
client = OpenAI()

OPERATIONS = {ast.Add: operator.add, ast.Sub: operator.sub, ast.Mult: operator.mul, ast.Div: operator.truediv}


def evaluate(node):
    if isinstance(node, ast.Constant) and isinstance(node.value, (int, float)):
        return node.value
    if isinstance(node, ast.BinOp) and type(node.op) in OPERATIONS:
        return OPERATIONS[type(node.op)](evaluate(node.left), evaluate(node.right))
    raise ValueError("not arithmetic")


@app.post("/ask")
def ask():
    reply = client.responses.create(model="gpt-4.1-mini", input="One arithmetic expression: " + request.json["q"])
    expression = reply.output_text.strip()
    value = evaluate(ast.parse(expression, mode="eval").body)  # ok: llm-code-execution
    return jsonify(value=str(value))
