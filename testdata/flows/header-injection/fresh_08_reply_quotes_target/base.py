# safe: the target is percent-encoded before it reaches the header
from http.server import BaseHTTPRequestHandler


class Handler(BaseHTTPRequestHandler):
    def reply(self, status, headers, body=b""):
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)  # ok: header-injection
        self.end_headers()
        self.wfile.write(body)
