# safe: percent encoding leaves no line break
from http.server import BaseHTTPRequestHandler
from urllib.parse import parse_qs, quote, urlparse


class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        params = parse_qs(urlparse(self.path).query)
        name = quote(params.get("file", ["report"])[0], safe="")
        self.send_response(200)
        self.send_header("Content-Disposition", "attachment; filename*=UTF-8''" + name)  # ok: header-injection
        self.end_headers()
        self.wfile.write(b"data")
