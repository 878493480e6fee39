# safe: the header holds the length of the note
import json
from http.server import BaseHTTPRequestHandler


class Base(BaseHTTPRequestHandler):
    def reply(self, extra):
        self.send_response(200)
        for name, value in extra.items():
            self.send_header(name, value)  # ok: header-injection
        self.end_headers()


class Echo(Base):
    def do_POST(self):
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        self.reply({"X-Note-Length": str(len(body["note"]))})
