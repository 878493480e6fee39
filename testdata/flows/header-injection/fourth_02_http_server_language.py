# safe: the value has to be one of the languages of the site
from http.server import BaseHTTPRequestHandler, HTTPServer
from urllib.parse import parse_qs, urlsplit

LANGUAGES = ("en", "de", "fr")


class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        query = parse_qs(urlsplit(self.path).query)
        language = query.get("lang", ["en"])[0]
        if language not in LANGUAGES:
            self.send_error(404)
            return
        self.send_response(200)
        self.send_header("Content-Language", language)  # ok: header-injection
        self.send_header("Content-Type", "text/plain; charset=utf-8")
        self.end_headers()
        self.wfile.write("hello".encode())


if __name__ == "__main__":
    HTTPServer(("127.0.0.1", 8000), Handler).serve_forever()
