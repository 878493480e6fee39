# safe: only a literal is read from the text
import ast

from flask import Flask, jsonify, request

app = Flask(__name__)


def evaluate(expression):
    return ast.literal_eval(expression)  # ok: code-injection


@app.route("/calculate")
def calculate():
    expression = request.args.get("e", "0").strip()
    if len(expression) > 200:
        return jsonify(error="too long"), 400
    try:
        return jsonify(result=float(evaluate(expression)))
    except (SyntaxError, TypeError, ValueError) as error:
        return jsonify(error=type(error).__name__), 400
