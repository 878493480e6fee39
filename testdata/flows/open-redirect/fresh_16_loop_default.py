# vulnerable: the loop over literals leaves the argument as it is
import tornado.web


class Moved(tornado.web.RequestHandler):
    def get(self):
        target = self.get_argument("target", "/new")
        self.set_header("X-Asked", str(len(target)))
        for old in ("/old", "/older", "/oldest"):
            if target == old:
                target = "/new"
        self.redirect(target, permanent=True)  # want: open-redirect
