# safe: the argument is quoted behind the constant host
from urllib.parse import quote

import tornado.web


def absolute(host, path="/"):
    return "//%s%s" % (host, path)


class Go(tornado.web.RequestHandler):
    def get(self):
        page = "/" + quote(self.get_argument("page", ""), safe="")
        self.redirect(absolute("www.example.org", page))  # ok: open-redirect
