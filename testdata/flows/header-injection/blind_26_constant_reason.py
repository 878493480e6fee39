# safe: the reason phrase is constant
from http.server import BaseHTTPRequestHandler
from urllib.parse import unquote


class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        known = unquote(self.path) in ("/", "/about")
        self.send_response(200 if known else 404, "Fine" if known else "Missing")  # ok: header-injection
        self.end_headers()
