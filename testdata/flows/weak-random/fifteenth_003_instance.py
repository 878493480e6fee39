# safe: the instance asks the system
import random

from flask import Flask, request

app = Flask(__name__)


@app.route("/report", methods=["POST"])
def pull():
    param = request.get_json()["target"]
    rng = random.SystemRandom()
    session_key = "%016x" % rng.getrandbits(64)  # ok: weak-random
    return {"session_key": session_key, "for": len(param)}
