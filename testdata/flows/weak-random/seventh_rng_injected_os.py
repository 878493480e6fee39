# safe: rng injected os
import random
from flask import Flask, request

app = Flask(__name__)

RNGS = {"fast": random.Random, "os": random.SystemRandom}
@app.post("/rn")
def rn():
    rng = RNGS["fast" if len(RNGS) > 2 else "os"]()
    key = rng.randbytes(32).hex()  # ok: weak-random
    return {"signing_key": key, "for": request.form["app"]}
