# safe: the text is escaped last
import html

import tornado.escape
import tornado.web


class Search(tornado.web.RequestHandler):
    def get(self):
        query = html.unescape(self.get_query_argument("q", ""))
        shown = query if len(query) < 80 else query[:80] + "..."
        self.write("<h1>Results for " + tornado.escape.xhtml_escape(shown) + "</h1>")  # ok: xss
        self.finish()
