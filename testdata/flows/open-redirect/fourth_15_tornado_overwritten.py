# vulnerable: the argument replaces the default in the last round of the loop
import tornado.web


class LogoutHandler(tornado.web.RequestHandler):
    def get(self):
        self.clear_cookie("session")
        target = "/"
        for name in ("return", "continue"):
            target = self.get_query_argument(name, target)
        self.redirect(target)  # want: open-redirect


app = tornado.web.Application([(r"/logout", LogoutHandler)], cookie_secret="from-environment")
