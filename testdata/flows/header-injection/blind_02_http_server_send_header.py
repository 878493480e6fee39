# vulnerable: http.server writes header values as they are
from http.server import BaseHTTPRequestHandler, HTTPServer
from urllib.parse import parse_qs, urlparse


class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        params = parse_qs(urlparse(self.path).query)
        name = params.get("file", ["report"])[0]
        self.send_response(200)
        self.send_header("Content-Disposition", 'attachment; filename="%s"' % name)  # want: header-injection
        self.end_headers()
        self.wfile.write(b"data")


if __name__ == "__main__":
    HTTPServer(("", 8000), Handler).serve_forever()
