# vulnerable: the line is made by a template, the term may break it
import logging
from string import Template

import tornado.web

LINE = Template("search term=$term hits=$hits")


class SearchHandler(tornado.web.RequestHandler):
    log = logging.getLogger("search")

    def get(self):
        term = self.get_query_argument("term", "")
        hits = self.application.index.get(term, [])
        self.log.info(LINE.substitute(term=term, hits=len(hits)))  # want: log-injection
        self.write({"hits": hits})
