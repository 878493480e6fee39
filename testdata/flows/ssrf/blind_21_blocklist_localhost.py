# vulnerable: the guard knows two names of the own machine only
from urllib.parse import urlparse

import httpx
from fastapi import FastAPI, HTTPException

app = FastAPI()

BLOCKED = {"localhost", "127.0.0.1"}


@app.get("/title")
def title(url: str):
    if urlparse(url).hostname in BLOCKED:
        raise HTTPException(status_code=400)
    return {"size": len(httpx.get(url, timeout=3).text)}  # want: ssrf
