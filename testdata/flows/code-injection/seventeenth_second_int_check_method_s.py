# safe: the check that goes before lets through another

from flask import Flask, request

app = Flask(__name__)


@app.route("/bench/90")
def endpoint():
    param = next(iter(request.args), "")
    if param.isdecimal():
        bar = param
    else:
        bar = "0"
    return {"value": str(eval(bar))}  # ok: code-injection
