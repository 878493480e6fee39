# safe: the host is logged without the DSN's password
import logging

import tornado.web

log = logging.getLogger("db")


class Connect(tornado.web.RequestHandler):
    def initialize(self, db_password):
        self.host = "db"
        self.dsn = "postgresql://app:{}@{}/app".format(db_password, self.host)

    def get(self):
        log.error("cannot reach %s", self.host)  # ok: sensitive-data-logged
        self.set_status(503)
