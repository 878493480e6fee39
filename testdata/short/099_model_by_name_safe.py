# safe: CWE-99 (or 22, 73, 470, 914, 641): only known names are taken
import joblib
from fastapi import FastAPI, HTTPException

app = FastAPI()
MODELS = {"small": "models/small.joblib", "large": "models/large.joblib"}


@app.get("/predict")
def predict(model: str, value: float):
    """Predict with one of the models."""
    if model not in MODELS:
        raise HTTPException(404)
    loaded = joblib.load(MODELS[model])  # ok: CWE-99
    return {"prediction": float(loaded.predict([[value]])[0])}
