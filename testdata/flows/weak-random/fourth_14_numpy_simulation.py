# safe: NumPy's generator draws the samples of a simulation
import numpy as np
from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/simulations")
def simulate():
    data = request.get_json()
    size = min(int(data.get("size", 1000)), 100000)
    returns = np.random.normal(0.05, 0.2, size=size)  # ok: weak-random
    return jsonify(mean=float(returns.mean()), low=float(np.quantile(returns, 0.05)))
