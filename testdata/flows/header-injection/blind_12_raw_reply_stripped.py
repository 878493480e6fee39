# safe: line breaks are removed from the value before the reply is built
import socketserver
from urllib.parse import unquote


def one_line(text):
    return text.replace("\r", "").replace("\n", "")


class Redirector(socketserver.StreamRequestHandler):
    def handle(self):
        line = self.rfile.readline().decode("latin-1")
        path = one_line(unquote(line.split(" ")[1]))
        reply = "HTTP/1.1 200 OK\r\nX-Path: " + path + "\r\nContent-Length: 0\r\n\r\n"
        self.wfile.write(reply.encode("latin-1"))  # ok: header-injection
