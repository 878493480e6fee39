# safe: os.path.basename drops every folder
import os

import tornado.web

ROOT = "/var/lib/reports"


class ReportHandler(tornado.web.RequestHandler):
    def get(self):
        name = os.path.basename(self.get_argument("file"))
        if name in ("", ".", ".."):
            raise tornado.web.HTTPError(404)
        with open(os.path.join(ROOT, name), "rb") as handle:  # ok: path-traversal
            self.set_header("Content-Type", "text/plain")
            self.write(handle.read())
