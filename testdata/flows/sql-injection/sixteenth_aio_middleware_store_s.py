# safe: the middleware keeps the filter sent as a list of numbers
import sqlite3

from aiohttp import web


@web.middleware
async def read_filter(request, handler):
    raw = request.query.get("ids", "")
    request["ids"] = [str(int(one)) for one in raw.split(",") if one]
    return await handler(request)


async def items(request):
    inside = ", ".join(request["ids"])
    db = sqlite3.connect("items.db")
    rows = db.execute("SELECT id, name FROM item WHERE id IN (" + inside + ")").fetchall()  # ok: sql-injection
    return web.json_response(rows)


app = web.Application(middlewares=[read_filter])
app.add_routes([web.get("/items", items)])
