# vulnerable: CWE-770 (or 400, 789): a body of any length is read into memory
from http.server import BaseHTTPRequestHandler, HTTPServer
import json

LIMIT = 1_000_000


class Collector(BaseHTTPRequestHandler):
    """Collects measurements that are posted as JSON."""

    def do_POST(self):
        length = int(self.headers.get("Content-Length", 0))
        body = self.rfile.read(length)  # want: CWE-770
        try:
            values = json.loads(body)
        except ValueError:
            self.send_error(400)
            return
        print(len(values))
        self.send_response(204)
        self.end_headers()


HTTPServer(("127.0.0.1", 8080), Collector).serve_forever()
