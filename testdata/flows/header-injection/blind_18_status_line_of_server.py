# vulnerable: the reason phrase of the status line repeats the path
from http.server import BaseHTTPRequestHandler
from urllib.parse import unquote


class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        reason = "No " + unquote(self.path)
        self.send_response(404, reason)  # want: header-injection
        self.end_headers()
