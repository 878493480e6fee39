from sqlalchemy import text


class CardStore:
    def __init__(self, session):
        self.session = session

    async def page(self, paging):
        stmt = f"SELECT * FROM cards ORDER BY {paging.order} LIMIT {paging.limit}"
        return (await self.session.execute(text(stmt))).mappings().all()  # want: sql-injection

    async def newest(self, limit):
        stmt = f"SELECT * FROM cards ORDER BY created DESC LIMIT {limit}"
        return (await self.session.execute(text(stmt))).mappings().all()  # ok: sql-injection

    async def find(self, q):
        stmt = text("SELECT * FROM cards WHERE title LIKE :q").bindparams(q=f"%{q}%")
        return (await self.session.execute(stmt)).mappings().all()  # ok: sql-injection
