# vulnerable: the formula of the form is evaluated; the empty builtins stop nobody
from flask import Flask, request

app = Flask(__name__)


@app.route("/calc", methods=["POST"])
def calc():
    formula = request.form.get("formula", "0")
    names = {"__builtins__": {}, "pi": 3.14159}
    try:
        result = eval(formula, names)  # want: code-injection
    except SyntaxError:
        return {"error": "not a formula"}, 400
    return {"result": str(result)}
