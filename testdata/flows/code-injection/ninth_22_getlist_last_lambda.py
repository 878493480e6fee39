# vulnerable: evaluated without builtins, which restricts nothing; the value goes through: lambda, format name, nested function
from flask import Flask, request

app = Flask(__name__)


@app.route("/calc/22", methods=["GET", "POST"])
def case():
    values = request.args.getlist("account")
    field = values[-1] if len(values) > 0 else ""
    fn = lambda text: text
    relayed = fn(field)
    middle = "{text}".format(text=relayed, spare="1 + 1")

    def inner():
        return middle

    outcome = inner()
    try:
        value = eval(outcome, {"__builtins__": {}}, {})  # want: code-injection
    except Exception:
        return "no expression", 400
    return str(bool(value))
