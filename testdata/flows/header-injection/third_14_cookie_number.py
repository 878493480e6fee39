# safe: the cookie's value is a number
from http.server import BaseHTTPRequestHandler
from urllib.parse import parse_qs


class Handler(BaseHTTPRequestHandler):
    def do_POST(self):
        length = min(int(self.headers.get("Content-Length", 0)), 65536)
        form = parse_qs(self.rfile.read(length).decode("utf-8", "replace"))
        size = int(form.get("size", ["10"])[0])
        self.send_response(204)
        self.send_header("Set-Cookie", f"size={size}; Path=/; HttpOnly; Secure")  # ok: header-injection
        self.end_headers()
