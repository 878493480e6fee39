# vulnerable: our host's name may stand anywhere in the address
import tornado.web


class Out(tornado.web.RequestHandler):
    def get(self):
        url = self.get_argument("url", "https://bench.org/")
        if "bench.org/" not in url:
            raise tornado.web.HTTPError(400)
        self.redirect(url)  # want: open-redirect
