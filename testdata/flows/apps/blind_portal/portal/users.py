import sqlite3


class Users:
    def __init__(self, path="portal.db"):
        self.path = path

    def _run(self, sql, params=()):
        conn = sqlite3.connect(self.path)
        with conn:
            return conn.execute(sql, params).fetchall()

    def by_name(self, name):
        rows = self._run("SELECT id, password, salt FROM user WHERE name = ?", (name,))
        return rows[0] if rows else None

    def add(self, name, password, salt):
        self._run("INSERT INTO user (name, password, salt) VALUES (?, ?, ?)", (name, password, salt))
