# vulnerable: order column comes from the request and is joined into ORDER BY two files away
import psycopg2


class Repository:
    table = "invoice"

    def __init__(self, dsn):
        self.conn = psycopg2.connect(dsn)

    def listing(self, order):
        cur = self.conn.cursor()
        cur.execute("SELECT id, total FROM " + self.table + " ORDER BY " + order)  # want: sql-injection
        return cur.fetchall()
