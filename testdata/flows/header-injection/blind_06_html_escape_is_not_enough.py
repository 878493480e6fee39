# vulnerable: HTML escaping keeps line breaks, and http.server does not refuse them
import html
from http.server import BaseHTTPRequestHandler
from urllib.parse import parse_qs


class Handler(BaseHTTPRequestHandler):
    def do_POST(self):
        size = int(self.headers.get("Content-Length", "0"))
        form = parse_qs(self.rfile.read(size).decode())
        theme = html.escape(form.get("theme", ["light"])[0])
        self.send_response(204)
        self.send_header("Set-Cookie", "theme=" + theme + "; Secure; HttpOnly")  # want: header-injection
        self.end_headers()
