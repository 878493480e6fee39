# safe: the parameter is sent to the fixed host, as a query parameter
from typing import Optional

import httpx
from fastapi import FastAPI, Header

app = FastAPI()


@app.get("/proxy")
async def proxy(url: str, accept: Optional[str] = Header(None)):
    headers = {"Accept": accept or "*/*"}
    async with httpx.AsyncClient() as client:
        answer = await client.get("https://archive.example.org/find", params={"url": url}, headers=headers)  # ok: ssrf
    return {"status": answer.status_code, "body": answer.text}
