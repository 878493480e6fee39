# vulnerable: the handler of the standard library writes the header as it is
from http.server import BaseHTTPRequestHandler
from urllib.parse import parse_qs, urlsplit


class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        query = parse_qs(urlsplit(self.path).query)
        self.send_response(200)
        self.send_header("X-Language", query.get("lang", ["en"])[0])  # want: header-injection
        self.end_headers()
        self.wfile.write(b"ok")
