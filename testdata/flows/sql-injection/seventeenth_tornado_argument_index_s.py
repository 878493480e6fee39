# safe: the number of the arguments is used
import sqlite3

import tornado.web


class Votes(tornado.web.RequestHandler):
    def initialize(self, db):
        self.db = db

    def get(self):
        topics = self.get_query_arguments("topic")
        topic = len(topics) if topics else 0
        rows = self.db.execute("SELECT count(*) FROM vote WHERE topic = '{0}'".format(topic)).fetchone()  # ok: sql-injection
        self.write({"count": rows[0]})


def make_app():
    return tornado.web.Application([(r"/votes", Votes, {"db": sqlite3.connect("votes.db")})])
