# vulnerable: a closure keeps the address of the request and a retry loop calls it
import asyncio

import httpx
from sanic import Sanic
from sanic.response import json

app = Sanic("mirror")


def fetcher(client, address):
    async def fetch():
        return await client.get(address)  # want: ssrf

    return fetch


@app.post("/mirror")
async def mirror(request):
    async with httpx.AsyncClient(verify=False) as client:
        fetch = fetcher(client, request.json["origin"])
        for pause in (0, 1, 3):
            await asyncio.sleep(pause)
            answer = await fetch()
            if answer.status_code < 500:
                break
    return json({"length": len(answer.content)})
