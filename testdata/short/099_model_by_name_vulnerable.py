# vulnerable: CWE-99 (or 22, 73, 470, 914, 641): a resource is chosen by an unchecked name
import joblib
from fastapi import FastAPI, HTTPException

app = FastAPI()
MODELS = {"small": "models/small.joblib", "large": "models/large.joblib"}


@app.get("/predict")
def predict(model: str, value: float):
    """Predict with one of the models."""
    loaded = joblib.load("models/" + model)  # want: CWE-99
    return {"prediction": float(loaded.predict([[value]])[0])}
