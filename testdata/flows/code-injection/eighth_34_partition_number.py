# safe: what follows the colon has to be made of digits
from flask import Flask, request

app = Flask(__name__)
KINDS = {"expr", "text"}


@app.route("/meta")
def meta():
    kind, _, rest = request.headers.get("X-Meta", "text:").partition(":")
    if kind not in KINDS or not rest.isdecimal():
        return {"error": kind}, 400
    value = eval(rest) if kind == "expr" else rest  # ok: code-injection
    return {"value": str(value)}
