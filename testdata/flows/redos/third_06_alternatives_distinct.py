# safe: nothing fits both alternatives
import re

from flask import Flask, request

app = Flask(__name__)


@app.put("/code")
def code():
    value = request.get_json()["code"]
    found = re.match(r"^(?:[0-9]{2}|[a-z]{2})*#$", value)  # ok: redos
    return {"valid": found is not None}
