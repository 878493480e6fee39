# safe: os.urandom for the key
import os

from fastapi import FastAPI

app = FastAPI()


@app.post("/keys")
def create_key(owner: str):
    api_key = os.urandom(24).hex()  # ok: weak-random
    return {"owner": owner, "api_key": api_key}
