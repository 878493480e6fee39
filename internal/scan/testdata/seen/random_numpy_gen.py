import numpy as np
from flask import Flask
app = Flask(__name__)
rng = np.random.default_rng()
@app.route("/x")
def x():
    secret_key = rng.bytes(32)  # want: weak-random
    return {"secret": secret_key.hex()}
