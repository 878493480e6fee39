# safe: the argument is replaced by a constant before the redirect
import logging

import tornado.web


class LogoutHandler(tornado.web.RequestHandler):
    def get(self):
        self.clear_cookie("session")
        target = "/"
        for name in ("return", "continue"):
            target = self.get_query_argument(name, target)
        logging.info("logout with target of %d letters", len(target))
        target = self.reverse_url("start")
        self.redirect(target)  # ok: open-redirect


class StartHandler(tornado.web.RequestHandler):
    def get(self):
        self.write("start")


app = tornado.web.Application(
    [tornado.web.url(r"/", StartHandler, name="start"), (r"/logout", LogoutHandler)],
    cookie_secret="from-environment",
)
