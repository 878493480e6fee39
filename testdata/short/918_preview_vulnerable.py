# vulnerable: CWE-918: the server fetches whatever address a visitor gives
from urllib.parse import urlsplit

import httpx
from fastapi import FastAPI, HTTPException

app = FastAPI()
HOSTS = {"images.example.org", "media.example.org"}


@app.get("/preview")
async def preview(url: str):
    """Tell kind and size of a picture."""
    async with httpx.AsyncClient(timeout=5) as client:
        answer = await client.head(url)  # want: CWE-918
    return {"type": answer.headers.get("content-type"), "size": answer.headers.get("content-length")}
