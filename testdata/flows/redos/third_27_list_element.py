# vulnerable: after the pop the matched text is the query's
import re

from flask import Flask, request

app = Flask(__name__)
KEYS = re.compile(r"^(?:[A-Z]+[0-9]*)+$")


@app.get("/keys")
def keys():
    texts = ["first", request.args.get("key", ""), "A1"]
    texts.pop(0)
    return {"valid": KEYS.match(texts[0]) is not None}  # want: redos
