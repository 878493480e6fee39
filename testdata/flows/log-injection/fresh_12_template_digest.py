# safe: only a digest of the term is written
import hashlib
import logging
from string import Template

import tornado.web

LINE = Template("search term=$term hits=$hits")


class SearchHandler(tornado.web.RequestHandler):
    log = logging.getLogger("search")

    def get(self):
        term = self.get_query_argument("term", "")
        hits = self.application.index.get(term, [])
        digest = hashlib.sha256(term.encode()).hexdigest()[:12]
        self.log.info(LINE.substitute(term=digest, hits=len(hits)))  # ok: log-injection
        self.write({"hits": hits})
