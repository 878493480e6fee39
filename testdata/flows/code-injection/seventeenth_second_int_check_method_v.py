# vulnerable: the check that goes before lets through what was sent

from flask import Flask, request

app = Flask(__name__)


@app.route("/bench/90")
def endpoint():
    param = next(iter(request.args), "")
    if param.startswith(("0", "1", "M")):
        bar = param
    else:
        bar = "0"
    return {"value": str(eval(bar))}  # want: code-injection
