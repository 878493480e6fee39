# vulnerable: the boolean helper is called but its result decides nothing
import os

import tornado.web

ROOT = os.path.realpath("/srv/maps")


def below(path):
    return os.path.realpath(path).startswith(ROOT + os.sep)


class Map(tornado.web.RequestHandler):
    def get(self):
        path = os.path.join(ROOT, self.get_argument("name"))
        self.set_header("X-Below", str(below(path)))
        with open(path, "rb") as handle:  # want: path-traversal
            self.write(handle.read())
