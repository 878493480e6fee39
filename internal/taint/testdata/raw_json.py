# A handler's JSON is no page, though the same handler sends pages elsewhere; what declares both may be one.
import json
from http.server import BaseHTTPRequestHandler
from urllib.parse import unquote


class Shop(BaseHTTPRequestHandler):
    def do_GET(self):
        self.answer({"wanted": unquote(self.path)})

    def answer(self, data):
        body = json.dumps(data).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json; charset=utf-8")
        self.end_headers()
        self.wfile.write(body)

    def do_POST(self):
        body = "<p>" + unquote(self.path) + "</p>"
        self.send_response(200)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.end_headers()
        self.wfile.write(body.encode())  # flow: xss

    def do_PUT(self):
        body = "<p>" + unquote(self.path) + "</p>"
        self.send_response(200)
        if self.headers["Accept"] == "application/json":
            body = json.dumps({"wanted": unquote(self.path)})
            self.send_header("Content-Type", "application/json")
        else:
            self.send_header("Content-Type", "text/html")
        self.end_headers()
        self.wfile.write(body.encode())  # flow: xss
