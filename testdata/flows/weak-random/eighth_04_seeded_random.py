# vulnerable: the generator bound to the name is seeded with the system's numbers, but Mersenne's
import random

from flask import Flask, session

app = Flask(__name__)
generator = random.Random(random.SystemRandom().random())


@app.route("/csrf")
def csrf():
    token = "%032x" % generator.getrandbits(128)  # want: weak-random
    session["csrf_token"] = token
    return {"token": token}
