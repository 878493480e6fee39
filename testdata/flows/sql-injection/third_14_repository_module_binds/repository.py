# safe: the repository binds its argument
import sqlite3


class Repository:
    def __init__(self, path):
        self.db = sqlite3.connect(path)

    def search(self, phrase):
        like = "%" + phrase + "%"
        rows = self.db.execute("SELECT id FROM texts WHERE body LIKE ?", [like])  # ok: sql-injection
        return [row[0] for row in rows]
