# vulnerable: the name goes into the header's line by hand
from http.server import BaseHTTPRequestHandler, HTTPServer
from urllib.parse import parse_qs, urlsplit


class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        query = parse_qs(urlsplit(self.path).query)
        name = query.get("name", ["file"])[0]
        self.send_response(200)
        self.send_header("Content-Disposition", f'attachment; filename="{name}"')  # want: header-injection
        self.end_headers()
        self.wfile.write(b"data")


if __name__ == "__main__":
    HTTPServer(("", 8080), Handler).serve_forever()
