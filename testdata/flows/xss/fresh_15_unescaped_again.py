# vulnerable: the escaped text is unescaped before it is written
import html

import tornado.web


class Search(tornado.web.RequestHandler):
    def get(self):
        query = html.escape(self.get_query_argument("q", ""))
        shown = query if len(query) < 80 else query[:80] + "..."
        self.write("<h1>Results for " + html.unescape(shown) + "</h1>")  # want: xss
        self.finish()
