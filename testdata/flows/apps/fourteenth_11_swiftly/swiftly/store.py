import aiomysql


async def query(sql, args=None):
    pool = await aiomysql.create_pool(db="swiftly")
    async with pool.acquire() as connection:
        async with connection.cursor() as cursor:
            await cursor.execute(sql, args)  # want: sql-injection
            return await cursor.fetchall()
