# safe: the order of the body model is one of two words, the page a number
import sqlite3
from typing import Literal

from fastapi import FastAPI
from pydantic import BaseModel

app = FastAPI()


class Search(BaseModel):
    term: str
    page: int = 1
    order: Literal["name", "price"] = "name"


@app.post("/parts/search")
def search(body: Search):
    db = sqlite3.connect("parts.db")
    offset = (body.page - 1) * 20
    sql = f"SELECT id, name FROM parts WHERE name LIKE ? ORDER BY {body.order} LIMIT 20 OFFSET {offset}"
    return db.execute(sql, ("%" + body.term + "%",)).fetchall()  # ok: sql-injection
