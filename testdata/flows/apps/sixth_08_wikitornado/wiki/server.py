import sqlite3

import tornado.ioloop
import tornado.web

from wiki.handlers import accounts, pages

ROUTES = [
    (r"/page/([^/]+)", pages.PageHandler),
    (r"/raw", pages.RawHandler),
    (r"/diff/(\d+)/(\d+)", pages.DiffHandler),
    (r"/search", pages.SearchHandler),
    (r"/attach", pages.AttachHandler),
    (r"/login", accounts.LoginHandler),
    (r"/logout", accounts.LogoutHandler),
]


def make_app():
    app = tornado.web.Application(ROUTES, cookie_secret="set by the unit file")
    app.db = sqlite3.connect("wiki.sqlite")
    return app


if __name__ == "__main__":
    make_app().listen(8888)
    tornado.ioloop.IOLoop.current().start()
