# vulnerable: the parameter's map wins in the union
import json

import requests
from flask import Flask, request

app = Flask(__name__)


def step(value):
    fixed = {"mode": "fast", "value": "plain"}
    given = {"value": value}
    bar = (fixed | given)["value"]
    return bar


@app.route("/case023", methods=["POST"])
def page():
    value = json.loads(request.data)["city"]
    bar = step(value)
    page = requests.get(bar, timeout=5)  # want: ssrf
    return {"status": page.status_code}
