# safe: the helper raises for anything outside an allow-list
import pymysql
import tornado.web

ALLOWED = ("title", "author", "changed")


def ensure_column(value):
    if value not in ALLOWED:
        raise ValueError("not allowed: " + value)
    return value


class SearchHandler(tornado.web.RequestHandler):
    def get(self):
        column = ensure_column(self.get_argument("order", "title"))
        conn = pymysql.connect(host="localhost", user="web", database="wiki")
        with conn.cursor() as cursor:
            cursor.execute("SELECT title FROM pages ORDER BY " + column)  # ok: sql-injection
            self.write({"titles": cursor.fetchall()})
