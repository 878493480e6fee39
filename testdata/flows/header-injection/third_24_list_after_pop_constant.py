# safe: after the pop the second word is the constant
from http.server import BaseHTTPRequestHandler
from urllib.parse import parse_qs, urlsplit


class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        asked = parse_qs(urlsplit(self.path).query).get("owner", [""])[0]
        words = ["site", asked, "public"]
        words.pop(0)
        self.send_response(200)
        self.send_header("X-Owner", words[1])  # ok: header-injection
        self.end_headers()
