# safe: only the first two unpacked values are in the text, the last is bound
import sqlite3

import tornado.web


def triple(value):
    return ("person", "name", value)


class Find(tornado.web.RequestHandler):
    def get(self):
        table, *rest = triple(self.get_argument("name"))
        column, value = rest
        conn = sqlite3.connect("people.db")
        rows = conn.execute("SELECT id FROM %s WHERE %s = ?" % (table, column), (value,)).fetchall()  # ok: sql-injection
        self.write({"ids": [r[0] for r in rows]})
