# safe: the table's name is chosen by an enumeration
import enum

import asyncpg
from fastapi import FastAPI

app = FastAPI()


class Table(str, enum.Enum):
    daily = "daily_values"
    weekly = "weekly_values"


@app.on_event("startup")
async def startup():
    app.state.pool = await asyncpg.create_pool(dsn="postgresql://stats@db/stats")


@app.get("/stats/{table}")
async def stats(table: Table, least: int = 0):
    query = f"SELECT count(*) FROM {table.value} WHERE value >= $1"
    async with app.state.pool.acquire() as conn:
        return {"count": await conn.fetchval(query, least)}  # ok: sql-injection
