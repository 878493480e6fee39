# safe: the constants of the right-hand dict replace the user's entries
import operator
import sqlite3

from pydantic import BaseModel

from fastapi import FastAPI

app = FastAPI()

FIELDS = operator.itemgetter("table", "order")


class Lookup(BaseModel):
    entry: dict


@app.post("/lookup")
def lookup(data: Lookup):
    table, order = FIELDS({**data.entry, "table": "person", "order": "id"})
    conn = sqlite3.connect("people.db")
    return {"rows": conn.execute(f"SELECT id FROM {table} ORDER BY {order}").fetchall()}  # ok: sql-injection
