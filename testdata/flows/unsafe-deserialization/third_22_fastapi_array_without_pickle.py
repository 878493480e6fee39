# safe: numpy refuses pickled objects
import io

import numpy
from fastapi import FastAPI, UploadFile

app = FastAPI()


@app.post("/model")
async def model(upload: UploadFile):
    content = io.BytesIO(await upload.read())
    value = numpy.load(content, allow_pickle=False)  # ok: unsafe-deserialization
    return {"kind": type(value).__name__}
