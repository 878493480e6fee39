# vulnerable: the uploaded model is unpickled
import io

import joblib
import numpy as np
from fastapi import FastAPI, File

app = FastAPI()


@app.post("/predict")
def predict(model: bytes = File(...)):
    data = joblib.load(io.BytesIO(model))  # want: unsafe-deserialization
    return {"kind": str(type(data)), "by": joblib.__version__}
