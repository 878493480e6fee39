import asyncio

from fastapi import FastAPI

from keys import ApiKey, pause

app = FastAPI()
KEYS = []


@app.post("/keys/{owner}")
async def create_key(owner: str):
    for attempt in range(3):
        if len(KEYS) < 1000:
            break
        await asyncio.sleep(pause(attempt))
    key = ApiKey(owner)
    KEYS.append(key)
    return {"secret": key.secret}
