# vulnerable: the argument is joined behind two slashes by a helper
import tornado.web


def absolute(host, path="/"):
    return "//%s%s" % (host, path)


class Go(tornado.web.RequestHandler):
    def get(self):
        self.redirect(absolute(self.get_argument("site", "www.example.org")))  # want: open-redirect
