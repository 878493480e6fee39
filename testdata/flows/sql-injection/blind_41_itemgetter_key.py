# vulnerable: operator.itemgetter takes the user's entry out of the body
import operator
import sqlite3

from pydantic import BaseModel

from fastapi import FastAPI

app = FastAPI()

FIELDS = operator.itemgetter("table", "name")


class Lookup(BaseModel):
    entry: dict


@app.post("/lookup")
def lookup(data: Lookup):
    table, name = FIELDS({"table": "person", **data.entry})
    conn = sqlite3.connect("people.db")
    return {"rows": conn.execute(f"SELECT id FROM {table} WHERE name = '{name}'").fetchall()}  # want: sql-injection
