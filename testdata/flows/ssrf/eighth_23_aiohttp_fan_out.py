# vulnerable: the addresses are fetched by tasks that are gathered
import asyncio

import aiohttp
from aiohttp import web


async def fetch(session, url):
    async with session.get(url) as answer:  # want: ssrf
        return len(await answer.read())


async def sizes(request):
    body = await request.json()
    async with aiohttp.ClientSession() as session:
        tasks = [asyncio.create_task(fetch(session, item["href"])) for item in body["items"]]
        return web.json_response(await asyncio.gather(*tasks))


app = web.Application()
app.router.add_post("/sizes", sizes)
