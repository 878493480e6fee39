# safe: the generator bound to the name is the one of the system
import random

from flask import Flask, session

app = Flask(__name__)
generator = random.SystemRandom()


@app.route("/csrf")
def csrf():
    token = "%032x" % generator.getrandbits(128)  # ok: weak-random
    session["csrf_token"] = token
    return {"token": token}
