# vulnerable: empty builtins do not hold an expression in
import re

from flask import Flask, request

app = Flask(__name__)


@app.route("/sum")
def total():
    expression = request.args.get("e", "1+1")
    value = eval(expression, {"__builtins__": {}}, {})  # want: code-injection
    return {"value": value}
