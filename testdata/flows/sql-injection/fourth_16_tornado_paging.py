# safe: limit and offset are whole numbers
import sqlite3

import tornado.web


class EventsHandler(tornado.web.RequestHandler):
    def initialize(self, path):
        self.conn = sqlite3.connect(path)

    def page(self):
        size = self.get_argument("size", "20")
        start = self.get_argument("start", "0")
        if not size.isdigit():
            raise tornado.web.HTTPError(400)
        return min(int(size), 100), int(start)

    def get(self):
        size, start = self.page()
        sql = "SELECT name, day FROM events ORDER BY day LIMIT {} OFFSET {}".format(size, start)
        cursor = self.conn.cursor()
        cursor.execute(sql)  # ok: sql-injection
        self.write({"events": cursor.fetchall()})


app = tornado.web.Application([(r"/events", EventsHandler, {"path": "events.db"})])
