# vulnerable: the DSN with the database password goes into the log file
import logging

import tornado.web

log = logging.getLogger("db")


class Connect(tornado.web.RequestHandler):
    def initialize(self, db_password):
        self.dsn = "postgresql://app:{}@db/app".format(db_password)

    def get(self):
        log.error("cannot reach %s", self.dsn)  # want: sensitive-data-logged
        self.set_status(503)
