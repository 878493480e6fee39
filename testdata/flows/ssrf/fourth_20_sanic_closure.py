# safe: the closure keeps the configured address and the request's value is only sent to it
import asyncio

import httpx
from sanic import Sanic
from sanic.response import json

app = Sanic("mirror")


def fetcher(client, address, origin):
    async def fetch():
        return await client.post(address, json={"origin": origin})  # ok: ssrf

    return fetch


@app.post("/mirror")
async def mirror(request):
    async with httpx.AsyncClient() as client:
        fetch = fetcher(client, "https://mirror.example.org/queue", request.json["origin"])
        for pause in (0, 1, 3):
            await asyncio.sleep(pause)
            answer = await fetch()
            if answer.status_code < 500:
                break
    return json({"length": len(answer.content)})
