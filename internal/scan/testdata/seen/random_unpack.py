import random, secrets
from flask import Flask
app = Flask(__name__)
def pair():
    return random.randint(1, 6), secrets.token_hex()  # ok: weak-random
@app.route("/x")
def x():
    roll, token = pair()
    return {"roll": roll, "token": token}
