# safe: the operator has to be one of four
from flask import Flask, abort

app = Flask(__name__)


def make(operator):
    if operator not in ("+", "-", "*", "%"):
        raise ValueError(operator)
    source = "lambda a, b: a {} b".format(operator)
    return eval(source)  # ok: code-injection


@app.route("/combine/<operator>/<int:a>/<int:b>")
def combine(operator, a, b):
    try:
        return {"value": make(operator)(a, b)}
    except ValueError:
        abort(404)
