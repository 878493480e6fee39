# safe: the value is coded before it is a header
from http.server import BaseHTTPRequestHandler
from urllib.parse import parse_qs, quote, urlsplit


class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        query = parse_qs(urlsplit(self.path).query)
        name = query.get("file", ["report"])[0]
        self.send_response(200)
        self.send_header("Content-Disposition", "attachment; filename*=UTF-8''" + quote(name, safe=""))  # ok: header-injection
        self.end_headers()
