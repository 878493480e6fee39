import os

import tornado.web


class BaseHandler(tornado.web.RequestHandler):
    root = "/srv/wiki"

    @property
    def db(self):
        return self.application.db

    def arg(self, name, default=""):
        return self.get_argument(name, default)

    def number(self, name, default=0):
        try:
            return int(self.get_argument(name, default))
        except ValueError:
            raise tornado.web.HTTPError(400)

    def rows(self, sql, *params):
        return self.db.execute(sql, params).fetchall()

    def file(self, *parts):
        return os.path.join(self.root, *parts)

    def own_file(self, name):
        if name != os.path.basename(name) or name.startswith("."):
            raise tornado.web.HTTPError(404)
        return os.path.join(self.root, "attachments", name)
