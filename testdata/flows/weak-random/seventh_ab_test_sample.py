# safe: ab test sample
import random
from flask import Flask, request

app = Flask(__name__)

ADS = ["a.png", "b.png", "c.png", "d.png"]
@app.get("/ads")
def ads():
    n = max(1, min(request.args.get("n", 2, type=int), 4))
    return ",".join(random.sample(ADS, n))  # ok: weak-random
