# vulnerable: the overridden method writes the text of the message body into a header
import json
from http.server import BaseHTTPRequestHandler


class Base(BaseHTTPRequestHandler):
    def reply(self, extra):
        self.send_response(200)
        for name, value in extra.items():
            self.send_header(name, value)  # want: header-injection
        self.end_headers()


class Echo(Base):
    def do_POST(self):
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        self.reply({"X-Note": body["note"]})
