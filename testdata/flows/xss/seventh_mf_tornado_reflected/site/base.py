# vulnerable: tornado reflected
import tornado.web


class Base(tornado.web.RequestHandler):
    def page(self, title, body):
        self.set_header("Content-Type", "text/html")
        self.write("<html><title>%s</title><body>%s</body></html>" % (title, body))  # want: xss
