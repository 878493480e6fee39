# vulnerable: the field of a namedtuple carries the table name of the path
import sqlite3
from collections import namedtuple

from sanic import Sanic
from sanic.response import json

app = Sanic("tables")
Query = namedtuple("Query", ["table", "limit"])


def run(query):
    conn = sqlite3.connect("app.db")
    return conn.execute(f"SELECT * FROM {query.table} LIMIT {query.limit}").fetchall()  # want: sql-injection


@app.get("/table/<name:str>")
async def table(request, name):
    query = Query(limit=10, table=name)
    return json({"rows": run(query)})
