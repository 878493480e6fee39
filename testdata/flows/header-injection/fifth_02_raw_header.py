# safe: line ends are removed from the header
from http.server import BaseHTTPRequestHandler
from urllib.parse import parse_qs, urlsplit


class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        query = parse_qs(urlsplit(self.path).query)
        language = query.get("lang", ["en"])[0].replace("\r", "").replace("\n", "")
        self.send_response(200)
        self.send_header("X-Language", language)  # ok: header-injection
        self.end_headers()
        self.wfile.write(b"ok")
