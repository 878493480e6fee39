# safe: the expression may have digits and signs only
import re

from flask import Flask, request

app = Flask(__name__)


@app.route("/sum")
def total():
    expression = request.args.get("e", "1+1")
    if not re.fullmatch(r"[0-9+\-*/ ]{1,40}", expression):
        return "no", 400
    value = eval(expression, {"__builtins__": {}}, {})  # ok: code-injection
    return {"value": value}
