# safe: CWE-605 (or 200, 668, 1327): on this machine only
import socketserver


class Console(socketserver.StreamRequestHandler):
    """A console to look at the running program."""

    def handle(self):
        for line in self.rfile:
            self.wfile.write(b"you said: " + line)


def main():
    with socketserver.ThreadingTCPServer(("127.0.0.1", 4444), Console) as server:  # ok: CWE-605
        server.serve_forever()


main()
