# safe: a value with a control character is answered with 400 first
from http.server import BaseHTTPRequestHandler
from urllib.parse import parse_qs


class Handler(BaseHTTPRequestHandler):
    def do_POST(self):
        size = int(self.headers.get("Content-Length", "0"))
        form = parse_qs(self.rfile.read(size).decode())
        theme = form.get("theme", ["light"])[0]
        if not theme.isalnum():
            self.send_error(400)
            return
        self.send_response(204)
        self.send_header("Set-Cookie", "theme=" + theme + "; Secure; HttpOnly")  # ok: header-injection
        self.end_headers()
