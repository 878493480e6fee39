# safe: numpy no pickle
import io
import numpy as np
from flask import Flask, request

app = Flask(__name__)

@app.post("/np")
def np_view():
    arr = np.load(io.BytesIO(request.files["a"].read()), allow_pickle=False)  # ok: unsafe-deserialization
    return str(arr.shape)
