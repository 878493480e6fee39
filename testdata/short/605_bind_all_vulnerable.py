# vulnerable: CWE-605 (or 200, 668, 1327): a debugging port on all addresses
import socketserver


class Console(socketserver.StreamRequestHandler):
    """A console to look at the running program."""

    def handle(self):
        for line in self.rfile:
            self.wfile.write(b"you said: " + line)


def main():
    with socketserver.ThreadingTCPServer(("0.0.0.0", 4444), Console) as server:  # want: CWE-605
        server.serve_forever()


main()
