# safe: the argument is looked up among the files listed
import os

import tornado.web

FOLDER = "/srv/logs"


class LogHandler(tornado.web.RequestHandler):
    def pick(self):
        name = self.get_query_argument("name")
        return next((entry for entry in os.listdir(FOLDER) if entry == name), "today.log")

    def get(self):
        with open(os.path.join(FOLDER, self.pick())) as source:  # ok: path-traversal
            self.write({"text": source.read()})


app = tornado.web.Application([(r"/log", LogHandler)])
