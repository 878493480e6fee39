# safe: what was asked for stands only in the body, whose length is given
import socketserver
from urllib.parse import unquote


class Answer(socketserver.StreamRequestHandler):
    def handle(self):
        line = self.rfile.readline(4096).decode("latin-1")
        parts = line.split(" ")
        wanted = unquote(parts[1]) if len(parts) > 1 else "/"
        body = wanted.encode("utf-8")
        where = "/start"
        head = "HTTP/1.0 302 Found\r\nLocation: %s\r\nContent-Length: %d\r\n\r\n" % (where, len(body))
        self.request.sendall(head.encode("utf-8") + body)  # ok: header-injection


if __name__ == "__main__":
    socketserver.TCPServer(("", 8000), Answer).serve_forever()
