# vulnerable: the base class writes the values of the keyword arguments into the text
import sqlite3


class Repository:
    table = None

    def __init__(self, path):
        self.path = path

    def find(self, **criteria):
        clauses = [f"{name} = '{value}'" for name, value in criteria.items() if value]
        text = f"SELECT * FROM {self.table}"
        if clauses:
            text += " WHERE " + " AND ".join(clauses)
        with sqlite3.connect(self.path) as db:
            return db.execute(text).fetchall()  # want: sql-injection


class MemberRepository(Repository):
    table = "members"
