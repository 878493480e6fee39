# vulnerable: CWE-113 (or 93, 644, 74): a value with line breaks in a raw response header
import socketserver
from urllib.parse import parse_qs, unquote, urlsplit


class Handler(socketserver.StreamRequestHandler):
    """A tiny HTTP server that remembers the language of the visitor."""

    def handle(self):
        line = self.rfile.readline(4096).decode("latin-1")
        target = line.split()[1]
        lang = parse_qs(urlsplit(target).query).get("lang", ["en"])[0]
        answer = "HTTP/1.1 200 OK\r\nContent-Language: " + lang + "\r\nContent-Length: 2\r\n\r\nok"
        self.wfile.write(answer.encode())  # want: CWE-113


if __name__ == "__main__":
    with socketserver.TCPServer(("127.0.0.1", 8088), Handler) as server:
        server.serve_forever()
