# vulnerable: only \r\n is removed, a bare line feed stays
from http.server import BaseHTTPRequestHandler
from urllib.parse import parse_qs, urlsplit


def tidy(text):
    return text.replace("\r\n", "")


class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        fields = parse_qs(urlsplit(self.path).query)
        next_page = tidy(fields.get("next", ["home"])[0])
        self.send_response(302)
        self.send_header("Location", "/pages/" + next_page)  # want: header-injection
        self.end_headers()
