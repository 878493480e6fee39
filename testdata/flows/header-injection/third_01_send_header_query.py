# vulnerable: http.server writes the value with its line breaks
from http.server import BaseHTTPRequestHandler, HTTPServer
from urllib.parse import parse_qs, quote, urlsplit


class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        fields = parse_qs(urlsplit(self.path).query)
        tag = fields.get("tag", ["none"])[0]
        self.send_response(200)
        self.send_header("X-Tag", tag)  # want: header-injection
        self.end_headers()
        self.wfile.write(b"ok")


if __name__ == "__main__":
    HTTPServer(("", 8000), Handler).serve_forever()
