# safe: CWE-770 (or 400, 789): the length is limited
from http.server import BaseHTTPRequestHandler, HTTPServer
import json

LIMIT = 1_000_000


class Collector(BaseHTTPRequestHandler):
    """Collects measurements that are posted as JSON."""

    def do_POST(self):
        length = int(self.headers.get("Content-Length", 0))
        if length < 0 or length > LIMIT:
            self.send_error(413)
            return
        body = self.rfile.read(length)  # ok: CWE-770
        try:
            values = json.loads(body)
        except ValueError:
            self.send_error(400)
            return
        print(len(values))
        self.send_response(204)
        self.end_headers()


HTTPServer(("127.0.0.1", 8080), Collector).serve_forever()
