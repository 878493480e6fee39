from http.server import ThreadingHTTPServer
from urllib.parse import parse_qs, quote, urlsplit

from base import Handler


class Jumps(Handler):
    def do_GET(self):
        query = parse_qs(urlsplit(self.path).query)
        target = query.get("to", ["/"])[0]
        if not target.startswith("/"):
            target = "/"
        self.reply(302, {"Location": quote(target, safe="/?=&"), "Content-Length": "0"})


if __name__ == "__main__":
    ThreadingHTTPServer(("", 8080), Jumps).serve_forever()
