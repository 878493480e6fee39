# vulnerable: every feed of the body is fetched
import asyncio

import aiohttp
from fastapi import FastAPI
from pydantic import BaseModel

app = FastAPI()


class Feeds(BaseModel):
    urls: list[str]


async def fetch(session, url):
    async with session.get(url) as answer:  # want: ssrf
        return await answer.text()


@app.post("/feeds")
async def feeds(body: Feeds):
    async with aiohttp.ClientSession() as session:
        texts = await asyncio.gather(*(fetch(session, url) for url in body.urls))
    return [len(text) for text in texts]
