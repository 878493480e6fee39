# safe: CWE-74 (or 93, 77): only letters and digits are allowed
import re
import socket

import tornado.web


class Fetch(tornado.web.RequestHandler):
    """Fetches a file of the old file server."""

    def get(self):
        wanted = self.get_query_argument("file")
        if not re.fullmatch(r"[a-z0-9]+\.txt", wanted):
            raise tornado.web.HTTPError(400)
        line = "RETR " + wanted + "\r\n"
        conn = socket.create_connection(("files", 21), timeout=5)
        conn.sendall(line.encode("ascii"))  # ok: CWE-74
        self.write(conn.recv(4096))
        conn.close()
