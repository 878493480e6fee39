# vulnerable: the last of three unpacked values is the user's
import sqlite3

import tornado.web


def triple(value):
    return ("person", "name", value)


class Find(tornado.web.RequestHandler):
    def get(self):
        table, *rest = triple(self.get_argument("name"))
        column, value = rest
        conn = sqlite3.connect("people.db")
        rows = conn.execute("SELECT id FROM %s WHERE %s = '%s'" % (table, column, value)).fetchall()  # want: sql-injection
        self.write({"ids": [r[0] for r in rows]})
