# safe: ast.literal_eval builds literals only and never calls anything
import ast

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.route("/calc")
def calc():
    text = request.args.get("values", "[]")
    try:
        values = ast.literal_eval(text)  # ok: code-injection
    except (ValueError, SyntaxError):
        values = []
    return jsonify(count=len(values) if isinstance(values, list) else 0)
