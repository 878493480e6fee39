# vulnerable: what follows the first colon of the header is evaluated
from flask import Flask, request

app = Flask(__name__)
KINDS = {"expr", "text"}


@app.route("/meta")
def meta():
    kind, _, rest = request.headers.get("X-Meta", "text:").partition(":")
    if kind not in KINDS:
        return {"error": kind}, 400
    value = eval(rest) if kind == "expr" else rest  # want: code-injection
    return {"value": str(value)}
