# vulnerable: the collected values of the form are sent by the standard library's server as they are
from http.server import BaseHTTPRequestHandler


class Answering(BaseHTTPRequestHandler):
    fields = None

    def remember(self, name, value):
        self.fields = {**(self.fields or {}), name: value}

    def answer(self, text):
        self.send_response(200)
        for name, value in (self.fields or {}).items():
            self.send_header(name, value)  # want: header-injection
        self.end_headers()
        self.wfile.write(text.encode())
