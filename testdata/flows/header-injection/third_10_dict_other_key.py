# safe: the header takes the key with the constant
from http.server import BaseHTTPRequestHandler
from urllib.parse import parse_qsl, urlsplit


class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        page = {"language": "en"}
        for key, value in parse_qsl(urlsplit(self.path).query):
            if key == "title":
                page["title"] = value
        page.setdefault("title", "untitled")
        self.send_response(200)
        self.send_header("Content-Language", page["language"])  # ok: header-injection
        self.end_headers()
