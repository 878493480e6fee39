# vulnerable: the helper raises on a keyword list that is easily evaded
import pymysql
import tornado.web

FORBIDDEN = ("DROP", "DELETE", "--")


def ensure_plain(value):
    for word in FORBIDDEN:
        if word in value:
            raise ValueError("not allowed: " + word)
    return value


class SearchHandler(tornado.web.RequestHandler):
    def get(self):
        term = ensure_plain(self.get_argument("q", ""))
        conn = pymysql.connect(host="localhost", user="web", database="wiki")
        with conn.cursor() as cursor:
            cursor.execute("SELECT title FROM pages WHERE body LIKE '%" + term + "%'")  # want: sql-injection
            self.write({"titles": cursor.fetchall()})
