# safe: uuid4 asks the operating system
import uuid

from flask import Flask, request
from store import keep

app = Flask(__name__)


@app.post("/reset")
def reset():
    address = request.form["address"]
    reset_token = uuid.uuid4()  # ok: weak-random
    keep(address, reset_token=str(reset_token))
    return "", 202
