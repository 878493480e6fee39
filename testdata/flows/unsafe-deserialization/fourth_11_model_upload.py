# vulnerable: joblib unpickles the uploaded model
import io

import joblib
from fastapi import FastAPI, File, HTTPException, UploadFile

app = FastAPI()
MODELS = {}


@app.post("/models/{name}")
async def upload_model(name: str, model: UploadFile = File(...)):
    if not model.filename.endswith(".joblib"):
        raise HTTPException(status_code=415)
    buffer = io.BytesIO(await model.read())
    MODELS[name] = joblib.load(buffer)  # want: unsafe-deserialization
    return {"features": getattr(MODELS[name], "n_features_in_", None)}
