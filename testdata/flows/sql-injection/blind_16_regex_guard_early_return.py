# safe: a full match on letters and digits precedes the query
import re

import asyncpg
from aiohttp import web

NAME = re.compile(r"[A-Za-z0-9_]{1,32}")


async def lookup(request):
    body = await request.json()
    name = str(body["name"])
    if not NAME.fullmatch(name):
        return web.json_response({"error": "name"}, status=400)
    conn = await asyncpg.connect("postgres://app@db/app")
    try:
        rows = await conn.fetch(f"SELECT id FROM account WHERE name = '{name}'")  # ok: sql-injection
    finally:
        await conn.close()
    return web.json_response([r["id"] for r in rows])


app = web.Application()
app.add_routes([web.post("/lookup", lookup)])
