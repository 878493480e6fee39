# vulnerable: the salt is made of random.sample
import random
import secrets

from flask import Flask, request

app = Flask(__name__)


@app.post("/salt")
def salt():
    salt_value = bytes(random.sample(range(256), 16))  # want: weak-random
    return {"salt": salt_value.hex()}
