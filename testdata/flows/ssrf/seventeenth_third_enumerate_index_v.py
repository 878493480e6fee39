# vulnerable: the place that is looked for holds what was sent
import requests

from flask import Flask, request

app = Flask(__name__)


@app.route("/bench/21", methods=["POST"])
def endpoint():
    param = request.get_json()["q"]
    for place, text in enumerate(["a", param, "c"]):
        if place == 1:
            bar = text
            break
    return {"text": requests.get(bar, timeout=3).text}  # want: ssrf
