# safe: numpy noise
import numpy as np
from flask import Flask, request

app = Flask(__name__)

@app.get("/nb")
def nb():
    noise = np.random.normal(0, 1, 8)  # ok: weak-random
    return {"chart": noise.tolist(), "for": request.args["user"]}
