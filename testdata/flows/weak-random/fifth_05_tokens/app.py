from fastapi import FastAPI

from tokens import api_key

app = FastAPI()
KEYS = {}


@app.post("/keys")
def create(owner: str):
    key = api_key()
    KEYS[key] = owner
    return {"key": key}
