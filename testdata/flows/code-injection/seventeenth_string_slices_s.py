# safe: the slice ends before the parameter
from flask import Flask, request

app = Flask(__name__)


@app.route("/bench/code/4/<expr>")
def endpoint(expr):
    whole = "2 + 3" + expr
    part = whole[:5]
    return str(eval(part))  # ok: code-injection
