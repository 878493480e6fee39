# safe: only question marks are joined into the statement
import sqlite3
from typing import List

from fastapi import FastAPI, Query

app = FastAPI()


@app.get("/items")
def items(name: List[str] = Query(...)):
    inner = ",".join("?" for n in name)
    db = sqlite3.connect("site.db")
    rows = db.execute(f"SELECT id FROM items WHERE name IN ({inner})", name).fetchall()  # ok: sql-injection
    return {"ids": [row[0] for row in rows]}
