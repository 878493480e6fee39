# safe: the query's parameter is one of an enumeration
from enum import Enum
from typing import Annotated

import aiosqlite
from fastapi import FastAPI, Query

app = FastAPI()


class Column(str, Enum):
    name = "name"
    age = "age"


Order = Annotated[Column, Query()]


@app.get("/people")
async def people(order: Order = Column.name):
    column = order.value
    async with aiosqlite.connect("people.db") as db:
        async with db.execute("SELECT name, age FROM people ORDER BY " + column) as cursor:  # ok: sql-injection
            return await cursor.fetchall()
