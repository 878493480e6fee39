import sqlite3

COLUMNS = ("region", "amount", "day")


def checked(columns):
    return [c for c in columns if c in COLUMNS] or ["region"]


class Source:
    def __init__(self, path="sales.db"):
        self.path = path

    def rows(self, spec):
        names = ", ".join(checked(spec.columns))
        sql = "SELECT " + names + " FROM sale LIMIT %d" % spec.limit
        with sqlite3.connect(self.path) as conn:
            return conn.execute(sql).fetchall()  # ok: sql-injection

    def pivot(self, spec):
        parts = ["sum(%s) AS s%d" % (c, i) for i, c in enumerate(spec.columns)]
        sql = "SELECT day, {} FROM sale GROUP BY day".format(", ".join(parts))
        with sqlite3.connect(self.path) as conn:
            return conn.execute(sql).fetchall()  # want: sql-injection
