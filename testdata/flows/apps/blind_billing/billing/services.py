from typing import Optional

from billing.errors import Refused

STATES = ("open", "paid")


class Accounts:
    def __init__(self, db):
        self.db = db

    async def by_state(self, state):
        if state not in STATES:
            raise Refused("state")
        return await self.db.fetch("SELECT id FROM account WHERE state = '" + state + "'")

    async def by_name(self, name):
        return await self.db.fetch("SELECT id FROM account WHERE name = $1", name)

    async def by_note(self, note: Optional[str]):
        sql = "SELECT id FROM account"
        if note:
            sql += f" WHERE note LIKE '%{note}%'"
        return await self.db.fetch(sql)
