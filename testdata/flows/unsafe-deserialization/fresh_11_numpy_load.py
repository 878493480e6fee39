# vulnerable: numpy is allowed to unpickle the uploaded array
import io

import numpy as np
from fastapi import FastAPI, File, UploadFile

app = FastAPI()


@app.post("/mean")
async def mean(array: UploadFile = File(...)):
    buffer = io.BytesIO(await array.read())
    data = np.load(buffer, allow_pickle=True)  # want: unsafe-deserialization
    return {"mean": float(data.mean())}
