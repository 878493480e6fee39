# vulnerable: a vendor the table does not know is written as it came
import json
from http.server import BaseHTTPRequestHandler

VENDORS = {"a": "Alpha", "b": "Beta"}


class Vendor(BaseHTTPRequestHandler):
    def do_POST(self):
        size = int(self.headers.get("Content-Length", "0"))
        body = json.loads(self.rfile.read(size))
        vendor = body["vendor"]
        value = VENDORS.get(vendor)
        if value is None:
            value = "other-%s" % vendor
        self.send_response(204)
        self.send_header("X-Vendor", value)  # want: header-injection
        self.end_headers()
