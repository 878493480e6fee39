# safe: the ids of the body are numbers below a fixed address
import asyncio

import aiohttp
from fastapi import FastAPI
from pydantic import BaseModel

app = FastAPI()


class Feeds(BaseModel):
    ids: list[int]


async def fetch(session, url):
    async with session.get(url) as answer:  # ok: ssrf
        return await answer.text()


@app.post("/feeds")
async def feeds(body: Feeds):
    async with aiohttp.ClientSession() as session:
        texts = await asyncio.gather(*(fetch(session, f"https://feeds.example.com/{n}") for n in body.ids))
    return [len(text) for text in texts]
