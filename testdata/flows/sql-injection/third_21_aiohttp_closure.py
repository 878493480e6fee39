# vulnerable: the closure puts the value into the statement
import sqlite3

from aiohttp import web


def counter(table):
    def count(state):
        statement = f"SELECT count(*) FROM {table} WHERE state = '{state}'"
        return sqlite3.connect("site.db").execute(statement).fetchone()[0]  # want: sql-injection

    return count


count_orders = counter("orders")


async def orders(request):
    data = await request.post()
    state = data["state"]
    return web.json_response({"state": state, "count": count_orders(state)})


app = web.Application()
app.router.add_post("/orders", orders)
