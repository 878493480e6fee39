# safe: regex fullmatch arith
import re
from flask import Flask, request

app = Flask(__name__)

ARITH = re.compile(r"[0-9]{1,6}(?:[+\-][0-9]{1,6}){0,8}")
@app.post("/expr")
def expr():
    text = request.values["e"]
    if ARITH.fullmatch(text) is None:
        return "only sums", 400
    return str(eval(text))  # ok: code-injection
