# safe: the path parameter is a UUID by its type
import sqlite3
from uuid import UUID

from litestar import Litestar, get


@get("/sales/{key:uuid}")
async def sale(key: UUID) -> dict:
    conn = sqlite3.connect("sales.db")
    row = conn.execute("SELECT amount FROM sale WHERE key = '%s'" % key).fetchone()  # ok: sql-injection
    return {"amount": row[0] if row else None}


app = Litestar([sale])
