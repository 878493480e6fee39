# safe: the imported token_hex is that of secrets
from secrets import token_hex

from flask import Flask, request
from store import keep

app = Flask(__name__)


@app.post("/reset")
def reset():
    address = request.form["address"]
    api_key = token_hex(20)  # ok: weak-random
    keep(address, api_key=api_key)
    return "", 202
