import duckdb


def connection():
    conn = duckdb.connect("geo.duckdb", read_only=True)
    try:
        yield conn
    finally:
        conn.close()


class Places:
    def __init__(self, conn):
        self.conn = conn

    def inside(self, box):
        return self.conn.execute("SELECT id FROM place WHERE " + box.where()).fetchall()  # ok: sql-injection

    def labelled(self, box):
        return self.conn.execute("SELECT id FROM place WHERE " + box.labelled()).fetchall()  # want: sql-injection

    def named(self, name):
        return self.conn.execute("SELECT id FROM place WHERE name = ?", [name]).fetchall()  # ok: sql-injection
