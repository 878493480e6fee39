# vulnerable: CWE-250 (or 272, 269, 271, 273): the server binds port 80 and goes on as root
import grp
import os
import pwd
from http.server import HTTPServer, SimpleHTTPRequestHandler


def main():
    """Serve a folder on port 80. Started by root."""
    if os.geteuid() != 0:
        raise SystemExit("must be started as root")
    server = HTTPServer(("0.0.0.0", 80), SimpleHTTPRequestHandler)
    os.chdir("/srv/www")
    server.serve_forever()  # want: CWE-250


main()
