# safe: the page number is an integer
import tornado.web


class Search(tornado.web.RequestHandler):
    def get(self):
        try:
            number = int(self.get_argument("page", "1"))
        except ValueError:
            number = 1
        self.write("<p>Page " + str(number) + "</p>")  # ok: xss
