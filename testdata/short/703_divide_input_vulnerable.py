# vulnerable: CWE-703 (or 248, 754, 755, 369): numbers from outside make the handler fail without an answer
from http.server import BaseHTTPRequestHandler, HTTPServer
from urllib.parse import parse_qs, urlsplit


class Calculator(BaseHTTPRequestHandler):
    """Divides two numbers: /?a=6&b=3"""

    def do_GET(self):
        query = parse_qs(urlsplit(self.path).query)
        result = int(query["a"][0]) / int(query["b"][0])  # want: CWE-703
        self.send_response(200)
        self.send_header("Content-Type", "text/plain")
        self.end_headers()
        self.wfile.write(str(result).encode())


if __name__ == "__main__":
    HTTPServer(("127.0.0.1", 8000), Calculator).serve_forever()
