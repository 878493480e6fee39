# safe: only numbers are put into the queue
import asyncio
import sqlite3

from aiohttp import web


async def collect(queue, results):
    while True:
        code = await queue.get()
        if code is None:
            break
        rows = sqlite3.connect("geo.db").execute(f"SELECT lat, lon FROM cities WHERE zip = {code}")  # ok: sql-injection
        results.extend(rows)


async def cities(request):
    queue = asyncio.Queue()
    results = []
    for text in request.query.getall("zip", []):
        try:
            await queue.put(int(text))
        except ValueError:
            raise web.HTTPBadRequest()
    await queue.put(None)
    await collect(queue, results)
    return web.json_response(results)


app = web.Application()
app.add_routes([web.get("/cities", cities)])
