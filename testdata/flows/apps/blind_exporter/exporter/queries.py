import sqlite3

TABLES = ("customer", "invoice")


class Queries:
    def __init__(self, path="export.db"):
        self.path = path

    def __enter__(self):
        self.conn = sqlite3.connect(self.path)
        return self

    def __exit__(self, *exc):
        self.conn.close()

    def rows(self, table, limit):
        return self.conn.execute("SELECT name FROM %s LIMIT %d" % (table, limit)).fetchall()  # ok: sql-injection

    def rows_where(self, table, where):
        return self.conn.execute("SELECT name FROM %s WHERE %s" % (table, where)).fetchall()  # want: sql-injection
