# vulnerable: numpy token bytes
import numpy as np
from flask import Flask, request

app = Flask(__name__)

@app.get("/nb")
def nb():
    raw = np.random.bytes(16)  # want: weak-random
    return {"refresh_token": raw.hex(), "for": request.args["user"]}
