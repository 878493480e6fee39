# safe: the uploaded model is read as arrays only
import io

import joblib
import numpy as np
from fastapi import FastAPI, File

app = FastAPI()


@app.post("/predict")
def predict(model: bytes = File(...)):
    data = np.load(io.BytesIO(model), allow_pickle=False)  # ok: unsafe-deserialization
    return {"kind": str(type(data)), "by": joblib.__version__}
