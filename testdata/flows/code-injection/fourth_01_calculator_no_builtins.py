# vulnerable: an empty table of builtins does not confine the expression
import math

from flask import Flask, jsonify, request

app = Flask(__name__)
NAMES = {name: getattr(math, name) for name in ("sin", "cos", "sqrt", "pi")}


def evaluate(expression):
    scope = dict(NAMES)
    scope["__builtins__"] = {}
    return eval(expression, scope)  # want: code-injection


@app.route("/calculate")
def calculate():
    expression = request.args.get("e", "0").strip()
    try:
        return jsonify(result=float(evaluate(expression)))
    except (SyntaxError, TypeError, NameError, ValueError) as error:
        return jsonify(error=type(error).__name__), 400
