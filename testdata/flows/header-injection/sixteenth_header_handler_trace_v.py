# vulnerable: the last value of the query is written into the header
from http.server import BaseHTTPRequestHandler
from urllib.parse import parse_qsl, urlsplit


def trace_of(pairs):
    for name, given in pairs:
        if name == "trace":
            return given
    return "none"


class Page(BaseHTTPRequestHandler):
    def do_GET(self):
        pairs = parse_qsl(urlsplit(self.path).query)
        self.send_response(200)
        self.send_header("X-Trace", trace_of(pairs))  # want: header-injection
        self.end_headers()
