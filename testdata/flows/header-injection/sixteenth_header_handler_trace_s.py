# safe: the last value of the query is a number by then
from http.server import BaseHTTPRequestHandler
from urllib.parse import parse_qsl, urlsplit


def trace_of(pairs):
    for name, given in pairs:
        if name == "trace":
            return "n%d" % int(given)
    return "none"


class Page(BaseHTTPRequestHandler):
    def do_GET(self):
        pairs = parse_qsl(urlsplit(self.path).query)
        self.send_response(200)
        self.send_header("X-Trace", trace_of(pairs))  # ok: header-injection
        self.end_headers()
