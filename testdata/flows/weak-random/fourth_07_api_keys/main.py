from fastapi import FastAPI

from keys import ApiKey

app = FastAPI()
KEYS = []


@app.post("/keys/{owner}")
async def create_key(owner: str):
    key = ApiKey(owner)
    KEYS.append(key)
    return {"secret": key.secret}
