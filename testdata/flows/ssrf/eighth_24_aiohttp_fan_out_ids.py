# safe: the addresses are made of numbers
import asyncio

import aiohttp
from aiohttp import web


async def fetch(session, url):
    async with session.get(url) as answer:  # ok: ssrf
        return len(await answer.read())


async def sizes(request):
    body = await request.json()
    async with aiohttp.ClientSession() as session:
        tasks = [asyncio.create_task(fetch(session, "https://files.example.org/%d" % int(item["id"]))) for item in body["items"]]
        return web.json_response(await asyncio.gather(*tasks))


app = web.Application()
app.router.add_post("/sizes", sizes)
