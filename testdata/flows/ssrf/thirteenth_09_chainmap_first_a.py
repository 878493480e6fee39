# vulnerable: the first map of a ChainMap holds the parameter
from collections import ChainMap

import httpx
from flask import Flask, request

app = Flask(__name__)


@app.route("/case022")
def handle():
    supplied = request.authorization.username if request.authorization else ""
    defaults = {"value": "plain"}
    view = ChainMap({"value": supplied}, defaults)
    piece = view["value"]
    with httpx.Client() as client:
        got = client.get(f"https://{piece}/feed")  # want: ssrf
    return {"text": got.text}
