# safe: the place that is looked for holds another
import requests

from flask import Flask, request

app = Flask(__name__)


@app.route("/bench/21", methods=["POST"])
def endpoint():
    param = request.get_json()["q"]
    for place, text in enumerate(["a", param, "c"]):
        if place == 2:
            bar = text
            break
    return {"text": requests.get(bar, timeout=3).text}  # ok: ssrf
