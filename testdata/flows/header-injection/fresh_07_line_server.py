# vulnerable: the path is decoded before it is echoed in the Location line
import socketserver
from urllib.parse import unquote_to_bytes


class Moved(socketserver.StreamRequestHandler):
    def handle(self):
        words = self.rfile.readline(8192).split()
        if len(words) != 3:
            return
        path = unquote_to_bytes(words[1])
        answer = b"HTTP/1.1 301 Moved Permanently\r\nLocation: https://new.example.org" + path + b"\r\n\r\n"
        self.wfile.write(answer)  # want: header-injection


if __name__ == "__main__":
    with socketserver.ThreadingTCPServer(("", 8081), Moved) as server:
        server.serve_forever()
