# safe: scheme and host are constant, the user's value is percent encoded
from urllib.parse import urlencode

import tornado.web


class Leave(tornado.web.RequestHandler):
    def get(self):
        query = urlencode({"q": self.get_argument("q", "")})
        self.redirect("https://search.example.org/find?" + query)  # ok: open-redirect
