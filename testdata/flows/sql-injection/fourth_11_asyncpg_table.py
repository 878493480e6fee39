# vulnerable: the table's name is the path parameter
import asyncpg
from fastapi import FastAPI

app = FastAPI()


@app.on_event("startup")
async def startup():
    app.state.pool = await asyncpg.create_pool(dsn="postgresql://stats@db/stats")


@app.get("/stats/{table}")
async def stats(table: str, least: int = 0):
    query = f"SELECT count(*) FROM {table} WHERE value >= $1"
    async with app.state.pool.acquire() as conn:
        return {"count": await conn.fetchval(query, least)}  # want: sql-injection
