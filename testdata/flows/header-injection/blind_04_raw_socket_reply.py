# vulnerable: the reply's header lines are joined by hand from the request line
import socketserver
from urllib.parse import unquote


class Redirector(socketserver.StreamRequestHandler):
    def handle(self):
        line = self.rfile.readline().decode("latin-1")
        path = unquote(line.split(" ")[1])
        reply = "HTTP/1.1 200 OK\r\nX-Path: " + path + "\r\nContent-Length: 0\r\n\r\n"
        self.wfile.write(reply.encode("latin-1"))  # want: header-injection
