# safe: the first map of a ChainMap hides the parameter with a constant
from collections import ChainMap

import httpx
from flask import Flask, request

app = Flask(__name__)


@app.route("/case022")
def handle():
    supplied = request.authorization.username if request.authorization else ""
    defaults = {"value": "plain"}
    view = ChainMap(defaults, {"value": supplied})
    piece = view["value"]
    with httpx.Client() as client:
        got = client.get(f"https://{piece}/feed")  # ok: ssrf
    return {"text": got.text}
