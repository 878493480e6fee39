# safe: weights_only=True builds tensors and plain containers only
import io

import torch
from fastapi import FastAPI, UploadFile

app = FastAPI()


@app.post("/weights")
async def weights(model: UploadFile):
    state = torch.load(io.BytesIO(await model.read()), weights_only=True)  # ok: unsafe-deserialization
    return {"keys": len(state)}
