# safe: the base class writes the names of the keyword arguments into the text, the values are bound
import sqlite3


class Repository:
    table = None

    def __init__(self, path):
        self.path = path

    def find(self, **criteria):
        given = {name: value for name, value in criteria.items() if value}
        text = f"SELECT * FROM {self.table}"
        if given:
            text += " WHERE " + " AND ".join(f"{name} = :{name}" for name in given)
        with sqlite3.connect(self.path) as db:
            return db.execute(text, given).fetchall()  # ok: sql-injection


class MemberRepository(Repository):
    table = "members"
