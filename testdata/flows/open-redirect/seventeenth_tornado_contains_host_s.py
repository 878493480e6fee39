# safe: our host's name must stand at the address's start with a slash after it
import tornado.web


class Out(tornado.web.RequestHandler):
    def get(self):
        url = self.get_argument("url", "https://bench.org/")
        if not url.startswith("https://bench.org/"):
            raise tornado.web.HTTPError(400)
        self.redirect(url)  # ok: open-redirect
