# vulnerable: endswith without a dot admits notexample.org
from urllib.parse import urlparse

import tornado.web


class Leave(tornado.web.RequestHandler):
    def get(self):
        target = self.get_argument("u")
        host = urlparse(target).hostname or ""
        if host.endswith("example.org"):
            self.redirect(target)  # want: open-redirect
        else:
            self.set_status(400)
