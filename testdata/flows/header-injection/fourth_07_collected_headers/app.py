from http.server import ThreadingHTTPServer
from urllib.parse import parse_qs

from answer import Answering


class Search(Answering):
    def do_POST(self):
        length = min(int(self.headers.get("Content-Length", 0)), 10000)
        form = parse_qs(self.rfile.read(length).decode("utf-8", "replace"))
        self.remember("X-Service", "search")
        self.remember("X-Query", form.get("q", [""])[0])
        self.answer("no results")


if __name__ == "__main__":
    ThreadingHTTPServer(("", 8002), Search).serve_forever()
