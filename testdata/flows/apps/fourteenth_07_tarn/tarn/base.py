import sqlite3

import tornado.web


class BaseHandler(tornado.web.RequestHandler):
    def initialize(self):
        self.db = sqlite3.connect("tarn.db")

    def number(self, name, default=0):
        try:
            return int(self.get_query_argument(name, default))
        except ValueError:
            raise tornado.web.HTTPError(400)

    def word(self, name):
        return self.get_argument(name, "").strip()

    def get_current_user(self):
        user = self.get_signed_cookie("user")
        return user.decode() if user else None
