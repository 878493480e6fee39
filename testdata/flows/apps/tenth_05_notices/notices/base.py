import json
import logging

import tornado.web

log = logging.getLogger('notices')


class Base(tornado.web.RequestHandler):
    @property
    def db(self):
        return self.application.db

    def text(self, name, default=''):
        return self.get_argument(name, default)

    def number(self, name):
        try:
            return int(self.get_argument(name))
        except ValueError:
            raise tornado.web.HTTPError(400)

    def body(self):
        return json.loads(self.request.body)

    def words(self, *names):
        body = self.body()
        for name in names:
            if not isinstance(body.get(name), str):
                raise tornado.web.HTTPError(400)
        return {name: body[name] for name in names}


class Numbered(Base):
    """Handlers whose prepare() turns the argument into a number."""

    def prepare(self):
        self.key = self.number('key')


class Keyed(Base):
    def prepare(self):
        self.key = self.text('key')
