# safe: the salt is made of token_bytes
import random
import secrets

from flask import Flask, request

app = Flask(__name__)


@app.post("/salt")
def salt():
    salt_value = secrets.token_bytes(16)  # ok: weak-random
    return {"salt": salt_value.hex()}
