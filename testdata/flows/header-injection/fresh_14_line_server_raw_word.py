# safe: a word split off the request line holds no white space, and it is not decoded
import socketserver


class Moved(socketserver.StreamRequestHandler):
    def handle(self):
        words = self.rfile.readline(8192).split()
        if len(words) != 3:
            return
        path = words[1]
        answer = b"HTTP/1.1 301 Moved Permanently\r\nLocation: https://new.example.org" + path + b"\r\n\r\n"
        self.wfile.write(answer)  # ok: header-injection


if __name__ == "__main__":
    with socketserver.ThreadingTCPServer(("", 8081), Moved) as server:
        server.serve_forever()
