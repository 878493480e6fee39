# vulnerable: a worker takes the request's city out of an asyncio queue and writes it into the query
import asyncio
import sqlite3

from aiohttp import web


async def collect(queue, results):
    while True:
        city = await queue.get()
        if city is None:
            break
        rows = sqlite3.connect("geo.db").execute(f"SELECT lat, lon FROM cities WHERE name = '{city}'")  # want: sql-injection
        results.extend(rows)


async def cities(request):
    queue = asyncio.Queue()
    results = []
    for city in request.query.getall("city", []):
        await queue.put(city)
    await queue.put(None)
    await collect(queue, results)
    return web.json_response(results)


app = web.Application()
app.add_routes([web.get("/cities", cities)])
