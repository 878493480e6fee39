# vulnerable: the uploaded file is unpickled
import io

import joblib
from fastapi import FastAPI, UploadFile

app = FastAPI()


@app.post("/model")
async def model(upload: UploadFile):
    content = io.BytesIO(await upload.read())
    value = joblib.load(content)  # want: unsafe-deserialization
    return {"kind": type(value).__name__}
