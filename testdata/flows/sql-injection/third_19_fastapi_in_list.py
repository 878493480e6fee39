# vulnerable: the list's texts are joined into the statement
import sqlite3
from typing import List

from fastapi import FastAPI, Query

app = FastAPI()


@app.get("/items")
def items(name: List[str] = Query(...)):
    inner = ",".join("'" + n + "'" for n in name)
    db = sqlite3.connect("site.db")
    rows = db.execute(f"SELECT id FROM items WHERE name IN ({inner})").fetchall()  # want: sql-injection
    return {"ids": [row[0] for row in rows]}
