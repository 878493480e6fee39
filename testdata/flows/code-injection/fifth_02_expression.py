# safe: the formula is read as a literal
import ast

from flask import Flask, abort, request

app = Flask(__name__)


@app.route("/calc")
def calc():
    formula = request.args.get("formula", "0")
    try:
        value = ast.literal_eval(formula)  # ok: code-injection
    except (ValueError, SyntaxError):
        abort(400)
    return {"value": repr(value)}
