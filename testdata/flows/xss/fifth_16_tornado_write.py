# safe: the argument is escaped for the link and for the text
import tornado.escape
import tornado.web


class Find(tornado.web.RequestHandler):
    def get(self):
        term = self.get_argument("q", "")
        link = tornado.escape.url_escape(term)
        self.write("<a href='/find?q=" + link + "'>" + tornado.escape.xhtml_escape(term) + "</a>")  # ok: xss
