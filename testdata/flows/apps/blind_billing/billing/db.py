import asyncpg


class Database:
    def __init__(self, dsn="postgres://billing@db/billing"):
        self.dsn = dsn

    async def fetch(self, sql, *args):
        conn = await asyncpg.connect(self.dsn)
        try:
            return await conn.fetch(sql, *args)  # want: sql-injection
        finally:
            await conn.close()


async def database():
    return Database()
