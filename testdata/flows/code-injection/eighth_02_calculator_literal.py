# safe: literal_eval takes constants only
import ast

from flask import Flask, request

app = Flask(__name__)


@app.route("/calc", methods=["POST"])
def calc():
    values = request.form.get("values", "[]")
    try:
        numbers = ast.literal_eval(values)  # ok: code-injection
        result = sum(float(number) for number in numbers)
    except (SyntaxError, ValueError, TypeError):
        return {"error": "not a list"}, 400
    return {"result": result}
