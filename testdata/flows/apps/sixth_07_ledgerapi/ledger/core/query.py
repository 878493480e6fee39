import asyncpg
from fastapi import Depends

from ledger.core.settings import Settings, get_settings


class Select:
    """A small query builder: where() and order() return the query again."""

    def __init__(self, table):
        self.table = table
        self.wheres = []
        self.params = []
        self.tail = ""

    def where(self, condition):
        self.wheres.append(condition)
        return self

    def where_param(self, column, operator, value):
        self.params.append(value)
        self.wheres.append(f"{column} {operator} ${len(self.params)}")
        return self

    def order(self, column):
        self.tail = f" ORDER BY {column}"
        return self

    def __str__(self):
        sql = f"SELECT * FROM {self.table}"
        if self.wheres:
            sql += " WHERE " + " AND ".join(self.wheres)
        return sql + self.tail


async def connection(settings: Settings = Depends(get_settings)):
    conn = await asyncpg.connect(settings.dsn)
    try:
        yield conn
    finally:
        await conn.close()
