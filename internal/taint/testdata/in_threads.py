# What is run elsewhere gets its arguments at the places where they were handed on.
import asyncio
import sqlite3

from fastapi import FastAPI, Query

app = FastAPI()


class Reader:
    def table(self, name, limit=None):
        query = "SELECT * FROM notes WHERE name = ?"
        if limit:
            query += f" LIMIT {limit}"
        return sqlite3.connect("notes").execute(query, (name,))

    def sorted(self, name, order=None):
        return sqlite3.connect("notes").execute(f"SELECT * FROM notes WHERE name = ? ORDER BY {order}", (name,))  # flow: sql-injection

    def named(self, name, limit=None):
        return sqlite3.connect("notes").execute(f"SELECT * FROM notes WHERE name = '{name}'")  # flow: sql-injection


async def in_thread(function, *args, **kwargs):
    return await asyncio.to_thread(function, *args, **kwargs)


@app.get("/tables/{name}")
async def table(name: str, limit: int | None = Query(None)):
    return await in_thread(Reader().table, name, limit=limit)


@app.get("/sorted/{name}")
async def in_order(name: str, order: str = "id"):
    return await in_thread(Reader().sorted, name, order=order)


@app.get("/named/{name}")
async def named(name: str, limit: int | None = Query(None)):
    return await in_thread(Reader().named, name, limit=limit)
