# vulnerable: the formula from the query string is evaluated
import math

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.route("/calc")
def calc():
    formula = request.args.get("f", "0")
    value = eval(formula, {"sqrt": math.sqrt})  # want: code-injection
    return jsonify(value=str(value))
