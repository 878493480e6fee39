# safe: the whole text is arithmetic
import re

from flask import Flask, request

app = Flask(__name__)


@app.route("/hammer", methods=["POST"])
def hammer():
    asked = request.values.get("candle") or ""
    if not re.search(r"\A[0-9+*() -]+\Z", asked):
        return "bad", 400
    return {"value": str(eval(asked))}  # ok: code-injection
