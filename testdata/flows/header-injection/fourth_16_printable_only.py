# safe: only printable characters of the body are kept
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


class Upload(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.0"

    def do_POST(self):
        length = min(int(self.headers.get("Content-Length", 0)), 4096)
        text = self.rfile.read(length).decode("utf-8", "replace")
        label = "".join(letter for letter in text if letter.isprintable())
        self.send_response(201)
        self.send_header("X-Label", label)  # ok: header-injection
        self.end_headers()


if __name__ == "__main__":
    ThreadingHTTPServer(("", 8001), Upload).serve_forever()
