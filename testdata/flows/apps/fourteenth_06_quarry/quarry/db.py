import aiosqlite

POOL = "pool"


async def pool(app):
    app[POOL] = await aiosqlite.connect("quarry.db")
    yield
    await app[POOL].close()


async def one(app, sql, *args):
    async with app[POOL].execute(sql, args) as cursor:
        return await cursor.fetchone()
