# vulnerable: the instance is a Mersenne twister
import random

from flask import Flask, request

app = Flask(__name__)


@app.route("/report", methods=["POST"])
def pull():
    param = request.get_json()["target"]
    rng = random.Random()
    session_key = "%016x" % rng.getrandbits(64)  # want: weak-random
    return {"session_key": session_key, "for": len(param)}
