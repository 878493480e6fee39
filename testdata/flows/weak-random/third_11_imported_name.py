# vulnerable: the imported choices are random's
from random import choices

from flask import Flask, request
from store import keep

app = Flask(__name__)


@app.post("/reset")
def reset():
    address = request.form["address"]
    api_key = "".join(choices("0123456789abcdef", k=40))  # want: weak-random
    keep(address, api_key=api_key)
    return "", 202
