# vulnerable: the argument is written into the page
import tornado.escape
import tornado.web


class Find(tornado.web.RequestHandler):
    def get(self):
        term = self.get_argument("q", "")
        link = tornado.escape.url_escape(term)
        self.write("<a href='/find?q=" + link + "'>" + term + "</a>")  # want: xss
