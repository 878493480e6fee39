# vulnerable: the query's parameter is a text
from enum import Enum
from typing import Annotated

import aiosqlite
from fastapi import FastAPI, Query

app = FastAPI()


class Column(str, Enum):
    name = "name"
    age = "age"


Order = Annotated[str, Query(max_length=60)]


@app.get("/people")
async def people(order: Order = Column.name):
    column = order
    async with aiosqlite.connect("people.db") as db:
        async with db.execute("SELECT name, age FROM people ORDER BY " + column) as cursor:  # want: sql-injection
            return await cursor.fetchall()
