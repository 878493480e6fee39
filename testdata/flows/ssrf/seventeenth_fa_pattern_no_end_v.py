# vulnerable: the pattern ends with the host's name, so the host may go on
import re

import httpx
from fastapi import FastAPI, HTTPException

app = FastAPI()
OURS = re.compile(r"https://api\.bench\.org")


@app.get("/proxy")
async def proxy(url: str):
    if OURS.match(url) is None:
        raise HTTPException(400)
    async with httpx.AsyncClient() as client:
        answer = await client.get(url)  # want: ssrf
    return answer.json()
