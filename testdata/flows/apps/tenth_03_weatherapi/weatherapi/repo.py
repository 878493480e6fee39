class Readings:
    def __init__(self, db):
        self.table = db['readings']

    async def by_filter(self, wanted):
        return await self.table.find(wanted).to_list(100)  # want: nosql-injection

    async def by_names(self, wanted):
        return await self.table.find(wanted).to_list(100)  # ok: nosql-injection

    async def one(self, station):
        return await self.table.find_one({'station': station})  # want: nosql-injection

    async def one_named(self, station):
        return await self.table.find_one({'station': {'$eq': station}})  # ok: nosql-injection
