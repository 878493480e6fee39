# vulnerable: only the line feed at the end is removed
import logging

import tornado.web

access = logging.getLogger("access")


class Search(tornado.web.RequestHandler):
    def get(self):
        term = self.get_query_argument("term", "", strip=False).rstrip("\n")
        access.info("searched: {}".format(term))  # want: log-injection
        self.write({"hits": 0})
