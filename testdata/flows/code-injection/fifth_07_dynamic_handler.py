# vulnerable: the operator of the path goes into the text of a lambda
from flask import Flask

app = Flask(__name__)


def make(operator):
    source = "lambda a, b: a {} b".format(operator)
    return eval(source)  # want: code-injection


@app.route("/combine/<operator>/<int:a>/<int:b>")
def combine(operator, a, b):
    return {"value": make(operator)(a, b)}
