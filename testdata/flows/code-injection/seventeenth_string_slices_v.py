# vulnerable: the slice takes the parameter's end along
from flask import Flask, request

app = Flask(__name__)


@app.route("/bench/code/4/<expr>")
def endpoint(expr):
    whole = "2 + 3" + expr
    part = whole[4:]
    return str(eval(part))  # want: code-injection
