"""The store of boats; several ways to ask it."""
import aiosqlite


class Dock:
    path = "boats.db"

    async def by_name(self, name):
        async with aiosqlite.connect(self.path) as link:
            async with link.execute("SELECT * FROM boats WHERE name = ?", (name,)) as rows:  # ok: sql-injection
                return await rows.fetchall()

    async def by_harbour(self, harbour):
        query = "SELECT * FROM boats WHERE harbour = '{harbour}'".format(harbour=harbour)
        async with aiosqlite.connect(self.path) as link:
            rows = await link.execute_fetchall(query)  # want: sql-injection
        return rows

    async def ordered(self, column):
        async with aiosqlite.connect(self.path) as link:
            return await link.execute_fetchall("SELECT * FROM boats ORDER BY " + column)  # ok: sql-injection

    async def ordered_as_asked(self, column):
        async with aiosqlite.connect(self.path) as link:
            return await link.execute_fetchall("SELECT * FROM boats ORDER BY " + column)  # want: sql-injection
