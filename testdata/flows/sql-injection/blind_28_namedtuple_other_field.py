# safe: the constant field of the namedtuple goes into the statement
import sqlite3
from collections import namedtuple

from sanic import Sanic
from sanic.response import json

app = Sanic("tables")
Query = namedtuple("Query", ["table", "title"])


def run(query):
    conn = sqlite3.connect("app.db")
    return conn.execute("SELECT count(*) FROM " + query.table).fetchone()[0]  # ok: sql-injection


@app.get("/count/<title:str>")
async def count(request, title):
    query = Query("visit", title)
    return json({"title": query.title, "count": run(query)})
