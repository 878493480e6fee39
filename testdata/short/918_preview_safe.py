# safe: CWE-918: only two known hosts
from urllib.parse import urlsplit

import httpx
from fastapi import FastAPI, HTTPException

app = FastAPI()
HOSTS = {"images.example.org", "media.example.org"}


@app.get("/preview")
async def preview(url: str):
    """Tell kind and size of a picture."""
    parts = urlsplit(url)
    if parts.scheme != "https" or parts.hostname not in HOSTS:
        raise HTTPException(400)
    async with httpx.AsyncClient(timeout=5) as client:
        answer = await client.head(url)  # ok: CWE-918
    return {"type": answer.headers.get("content-type"), "size": answer.headers.get("content-length")}
