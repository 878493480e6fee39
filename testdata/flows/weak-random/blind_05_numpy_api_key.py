# vulnerable: numpy's generator makes an API key
import numpy as np

from fastapi import FastAPI

app = FastAPI()


@app.post("/keys")
def create_key(owner: str):
    api_key = bytes(np.random.randint(0, 256, 24, dtype=np.uint8)).hex()  # want: weak-random
    return {"owner": owner, "api_key": api_key}
