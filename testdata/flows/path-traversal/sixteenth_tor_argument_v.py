# vulnerable: the argument names the file
import os

import tornado.web

FOLDER = "/srv/logs"


class LogHandler(tornado.web.RequestHandler):
    def pick(self):
        name = self.get_query_argument("name")
        return name if name in os.listdir(FOLDER) or name.endswith(".log") else "today.log"

    def get(self):
        with open(os.path.join(FOLDER, self.pick())) as source:  # want: path-traversal
            self.write({"text": source.read()})


app = tornado.web.Application([(r"/log", LogHandler)])
