# safe: NumPy reads the uploaded weights without pickled objects
import io

import numpy as np
from fastapi import FastAPI, File, HTTPException, UploadFile

app = FastAPI()
WEIGHTS = {}


@app.post("/weights/{name}")
async def upload_weights(name: str, weights: UploadFile = File(...)):
    if not weights.filename.endswith(".npy"):
        raise HTTPException(status_code=415)
    buffer = io.BytesIO(await weights.read())
    WEIGHTS[name] = np.load(buffer, allow_pickle=False)  # ok: unsafe-deserialization
    return {"shape": list(WEIGHTS[name].shape)}
