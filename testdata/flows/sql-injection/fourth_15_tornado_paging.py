# vulnerable: limit and offset are texts of the arguments
import sqlite3

import tornado.web


class EventsHandler(tornado.web.RequestHandler):
    def initialize(self, path):
        self.conn = sqlite3.connect(path)

    def page(self):
        size = self.get_argument("size", "20")
        start = self.get_argument("start", "0")
        return size, start

    def get(self):
        size, start = self.page()
        sql = "SELECT name, day FROM events ORDER BY day LIMIT {} OFFSET {}".format(size, start)
        cursor = self.conn.cursor()
        cursor.execute(sql)  # want: sql-injection
        self.write({"events": cursor.fetchall()})


app = tornado.web.Application([(r"/events", EventsHandler, {"path": "events.db"})])
