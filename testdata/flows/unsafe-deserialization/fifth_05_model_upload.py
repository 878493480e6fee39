# vulnerable: the uploaded model is loaded
import io

import joblib
from fastapi import FastAPI, UploadFile

app = FastAPI()


@app.post("/models")
async def upload(model: UploadFile):
    content = await model.read()
    if not model.filename.endswith(".joblib"):
        return {"error": "joblib only"}
    estimator = joblib.load(io.BytesIO(content))  # want: unsafe-deserialization
    return {"type": type(estimator).__name__}
