# vulnerable: torch.load with weights_only=False runs the pickled objects of an upload
import io

import torch
from fastapi import FastAPI, UploadFile

app = FastAPI()


@app.post("/weights")
async def weights(model: UploadFile):
    state = torch.load(io.BytesIO(await model.read()), weights_only=False)  # want: unsafe-deserialization
    return {"keys": len(state)}
