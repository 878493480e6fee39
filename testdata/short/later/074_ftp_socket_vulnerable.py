# vulnerable: CWE-74 (or 93, 77): a file name with line breaks adds commands
import re
import socket

import tornado.web


class Fetch(tornado.web.RequestHandler):
    """Fetches a file of the old file server."""

    def get(self):
        wanted = self.get_query_argument("file")
        line = "RETR " + wanted + "\r\n"
        conn = socket.create_connection(("files", 21), timeout=5)
        conn.sendall(line.encode("ascii"))  # want: CWE-74
        self.write(conn.recv(4096))
        conn.close()
