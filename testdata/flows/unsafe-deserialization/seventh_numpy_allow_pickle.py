# vulnerable: numpy allow pickle
import io
import numpy as np
from flask import Flask, request

app = Flask(__name__)

@app.post("/np")
def np_view():
    arr = np.load(io.BytesIO(request.files["a"].read()), allow_pickle=True)  # want: unsafe-deserialization
    return str(arr.shape)
