# vulnerable: the middleware keeps the filter sent on the request
import sqlite3

from aiohttp import web


@web.middleware
async def read_filter(request, handler):
    raw = request.query.get("ids", "")
    request["ids"] = raw.split(",")
    return await handler(request)


async def items(request):
    inside = ", ".join(request["ids"])
    db = sqlite3.connect("items.db")
    rows = db.execute("SELECT id, name FROM item WHERE id IN (" + inside + ")").fetchall()  # want: sql-injection
    return web.json_response(rows)


app = web.Application(middlewares=[read_filter])
app.add_routes([web.get("/items", items)])
