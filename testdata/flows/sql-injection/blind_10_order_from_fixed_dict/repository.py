# safe: the request only picks one of three constant columns
import psycopg2

from columns import column_for


class Repository:
    def __init__(self, dsn):
        self.conn = psycopg2.connect(dsn)

    def listing(self, order):
        cur = self.conn.cursor()
        cur.execute("SELECT id, total FROM invoice ORDER BY " + column_for(order))  # ok: sql-injection
        return cur.fetchall()
