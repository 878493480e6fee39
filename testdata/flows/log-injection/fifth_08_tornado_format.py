# safe: the lines of the term are joined
import logging

import tornado.web

access = logging.getLogger("access")


class Search(tornado.web.RequestHandler):
    def get(self):
        term = " ".join(self.get_query_argument("term", "", strip=False).splitlines())
        access.info("searched: {}".format(term))  # ok: log-injection
        self.write({"hits": 0})
