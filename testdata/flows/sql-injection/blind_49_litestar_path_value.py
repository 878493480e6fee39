# vulnerable: Litestar's path parameter is formatted into the statement by a dependency
import sqlite3

from litestar import Litestar, get
from litestar.di import Provide


def where_clause(region: str) -> str:
    return "region = '" + region + "'"


@get("/sales/{region:str}", dependencies={"where": Provide(where_clause, sync_to_thread=False)})
async def sales(where: str) -> dict:
    conn = sqlite3.connect("sales.db")
    row = conn.execute("SELECT sum(amount) FROM sale WHERE " + where).fetchone()  # want: sql-injection
    return {"total": row[0]}


app = Litestar([sales])
