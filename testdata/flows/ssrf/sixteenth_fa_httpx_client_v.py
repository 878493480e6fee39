# vulnerable: the address of the model goes to the client
from urllib.parse import urlsplit

import httpx
from fastapi import FastAPI, HTTPException
from pydantic import BaseModel

app = FastAPI()
HOSTS = ("hooks.example.org", "hooks.example.net")


class Hook(BaseModel):
    url: str


def host_of(hook):
    return urlsplit(hook.url).hostname


@app.post("/test-hook")
async def test_hook(hook: Hook):
    if host_of(hook) is None:
        raise HTTPException(422)
    async with httpx.AsyncClient() as client:
        answer = await client.post(hook.url, json={"ping": 1})  # want: ssrf
    return {"status": answer.status_code}
