# safe: the boolean helper ends the request for paths outside
import os

import tornado.web

ROOT = os.path.realpath("/srv/maps")


def below(path):
    return os.path.realpath(path).startswith(ROOT + os.sep)


class Map(tornado.web.RequestHandler):
    def get(self):
        path = os.path.join(ROOT, self.get_argument("name"))
        if not below(path):
            raise tornado.web.HTTPError(404)
        self.set_header("Content-Type", "application/octet-stream")
        with open(path, "rb") as handle:  # ok: path-traversal
            self.write(handle.read())
