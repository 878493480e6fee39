# vulnerable: JSON body field is interpolated into an asyncpg query after an await
import asyncpg
from aiohttp import web


async def read_name(request):
    body = await request.json()
    return body["name"]


async def lookup(request):
    name = await read_name(request)
    conn = await asyncpg.connect("postgres://app@db/app")
    try:
        rows = await conn.fetch(f"SELECT id FROM account WHERE name = '{name}'")  # want: sql-injection
    finally:
        await conn.close()
    return web.json_response([r["id"] for r in rows])


app = web.Application()
app.add_routes([web.post("/lookup", lookup)])
