# vulnerable: the inner function writes into the outer one's name what was sent

from flask import Flask, request

app = Flask(__name__)


@app.route("/bench/30")
def endpoint():
    param = request.cookies.get("q") or ""
    def outer():
        kept = "fixed"
        def inner():
            nonlocal kept
            kept = param
            return kept
        inner()
        return kept
    bar = outer()
    return {"value": str(eval(bar))}  # want: code-injection
