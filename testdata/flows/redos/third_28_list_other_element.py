# safe: after the pop the matched text is the constant
import re

from flask import Flask, request

app = Flask(__name__)
KEYS = re.compile(r"^(?:[A-Z]+[0-9]*)+$")


@app.get("/keys")
def keys():
    texts = ["first", request.args.get("key", ""), "A1"]
    texts.pop(0)
    return {"valid": KEYS.match(texts[1]) is not None}  # ok: redos
