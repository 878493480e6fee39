# safe: after the countdown the name stands for another

from flask import Flask, request

app = Flask(__name__)


@app.route("/bench/18")
def endpoint():
    param = request.headers.get("X-Q", "")
    left = 3
    bar = "fixed"
    while left > 0:
        left -= 1
        if left == 3:
            bar = param
    return {"value": str(eval(bar))}  # ok: code-injection
