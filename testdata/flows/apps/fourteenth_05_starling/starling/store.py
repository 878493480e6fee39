import asyncpg
from databases import Database

from .config import DATABASE

database = Database(DATABASE)


async def rings(ident):
    return await database.fetch_all(f"SELECT * FROM rings WHERE bird = '{ident}'")  # ok: sql-injection


async def named(name):
    return await database.fetch_all(query=f"SELECT * FROM birds WHERE name = '{name}'")  # want: sql-injection


async def named_bound(name):
    return await database.fetch_all(query="SELECT * FROM birds WHERE name = :name", values={"name": name})  # ok: sql-injection


async def seen(species, limit):
    connection = await asyncpg.connect(DATABASE)
    try:
        rows = await connection.fetch(f"SELECT * FROM seen WHERE species = $1 LIMIT {limit}", species)  # ok: sql-injection
        more = await connection.fetchval("SELECT count(*) FROM seen WHERE species = '%s'" % species)  # want: sql-injection
        return rows, more
    finally:
        await connection.close()
