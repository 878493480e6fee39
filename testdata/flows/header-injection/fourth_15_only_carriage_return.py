# vulnerable: only carriage returns are removed, a line feed is enough
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


class Upload(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.0"

    def do_POST(self):
        length = min(int(self.headers.get("Content-Length", 0)), 4096)
        label = self.rfile.read(length).decode("utf-8", "replace").replace("\r", "")
        self.send_response(201)
        self.send_header("X-Label", label)  # want: header-injection
        self.end_headers()


if __name__ == "__main__":
    ThreadingHTTPServer(("", 8001), Upload).serve_forever()
