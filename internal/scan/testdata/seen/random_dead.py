import random, secrets
from flask import Flask
app = Flask(__name__)
SOURCES = {"q": lambda: random.getrandbits(64), "s": lambda: secrets.randbits(64)}  # ok: weak-random
@app.route("/x")
def x():
    token = SOURCES["s"]()
    return {"token": token}
