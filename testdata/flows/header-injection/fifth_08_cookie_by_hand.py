# safe: the theme is one of two
from http.server import BaseHTTPRequestHandler
from urllib.parse import unquote


class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        theme = unquote(self.path.rpartition("/")[2])
        if theme not in {"light", "dark"}:
            theme = "light"
        headers = {"Content-Type": "text/plain", "Set-Cookie": "theme={}; Path=/".format(theme)}
        self.send_response(200)
        for key, value in headers.items():
            self.send_header(key, value)  # ok: header-injection
        self.end_headers()
