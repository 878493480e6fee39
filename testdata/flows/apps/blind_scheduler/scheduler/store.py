import sqlite3
from contextlib import closing


class JobStore:
    def __init__(self, path="jobs.db"):
        self.path = path

    def _execute(self, sql, params=()):
        with closing(sqlite3.connect(self.path)) as conn, conn:
            return conn.execute(sql, params).fetchall()  # want: sql-injection

    def add(self, name, when):
        self._execute("INSERT INTO job (name, at) VALUES (?, ?)", (name, when))

    def between(self, start, end):
        return self._execute("SELECT name FROM job WHERE at BETWEEN %s AND %s" % (start, end))

    def count(self):
        with closing(sqlite3.connect(self.path)) as conn:
            return conn.execute("SELECT count(*) FROM job").fetchone()[0]  # ok: sql-injection
