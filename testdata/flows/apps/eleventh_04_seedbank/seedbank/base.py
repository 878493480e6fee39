import tornado.web


class BaseHandler(tornado.web.RequestHandler):
    def field(self, name, default=""):
        """Returns one field of the query or the body as text."""
        return self.get_argument(name, default)

    def number(self, name, default=0):
        try:
            return int(self.get_argument(name, str(default)))
        except ValueError:
            raise tornado.web.HTTPError(400)

    def page(self, inner):
        self.write("<html><body>" + inner + "</body></html>")
