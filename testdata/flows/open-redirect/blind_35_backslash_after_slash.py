# vulnerable: two slashes are refused but a slash and a backslash lead away as well
import tornado.web


def local(target):
    return target.startswith("/") and not target.startswith("//")


class Back(tornado.web.RequestHandler):
    def get(self):
        target = self.get_argument("to", "/")
        if not local(target):
            target = "/"
        self.redirect(target)  # want: open-redirect
