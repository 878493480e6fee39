# vulnerable: after the countdown the name stands for what was sent

from flask import Flask, request

app = Flask(__name__)


@app.route("/bench/18")
def endpoint():
    param = request.headers.get("X-Q", "")
    left = 3
    bar = "fixed"
    while left > 0:
        left -= 1
        if left == 1:
            bar = param
    return {"value": str(eval(bar))}  # want: code-injection
