# vulnerable: the dependency's field is any text
import enum
import sqlite3

from fastapi import Depends, FastAPI

app = FastAPI()


class Order(str, enum.Enum):
    price = "price"
    title = "title"


class Paging:
    def __init__(self, order: str = "price", limit: int = 20):
        self.order = order
        self.limit = limit


@app.get("/books")
def books(paging: Paging = Depends()):
    column = paging.order
    db = sqlite3.connect("books.db")
    sql = f"SELECT id, title FROM book ORDER BY {column} LIMIT {paging.limit}"
    return db.execute(sql).fetchall()  # want: sql-injection
