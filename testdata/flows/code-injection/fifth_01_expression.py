# vulnerable: the formula is checked for one word only
from flask import Flask, abort, request

app = Flask(__name__)


@app.route("/calc")
def calc():
    formula = request.args.get("formula", "0")
    if "import" in formula:
        abort(400)
    return {"value": eval(formula, {"__builtins__": {}})}  # want: code-injection
