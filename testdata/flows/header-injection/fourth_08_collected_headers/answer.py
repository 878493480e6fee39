# safe: a helper of another module drops line breaks from each value
from http.server import BaseHTTPRequestHandler

from lines import one_line


class Answering(BaseHTTPRequestHandler):
    fields = None

    def remember(self, name, value):
        self.fields = {**(self.fields or {}), name: one_line(value)}

    def answer(self, text):
        self.send_response(200)
        for name, value in (self.fields or {}).items():
            self.send_header(name, value)  # ok: header-injection
        self.end_headers()
        self.wfile.write(text.encode())
