# safe: the array is loaded without objects
import io

import numpy as np
from flask import Flask, request

app = Flask(__name__)


@app.route("/array", methods=["POST"])
def array():
    data = request.files["array"].read()
    loaded = np.load(io.BytesIO(data), allow_pickle=False)  # ok: unsafe-deserialization
    return {"shape": list(loaded.shape)}
