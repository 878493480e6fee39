import random, secrets
from flask import Flask
app = Flask(__name__)
@app.route("/x")
def x():
    value = random.random()  # ok: weak-random
    sampled = value < 0.1
    value = secrets.token_urlsafe()
    token = value
    return {"token": token, "sampled": sampled}
