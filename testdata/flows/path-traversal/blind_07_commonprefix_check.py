# vulnerable: commonprefix compares characters, not folders
import os

import tornado.web

ROOT = "/var/lib/reports"


class ReportHandler(tornado.web.RequestHandler):
    def get(self):
        target = os.path.abspath(os.path.join(ROOT, self.get_argument("file")))
        if os.path.commonprefix([ROOT, target]) != ROOT:
            raise tornado.web.HTTPError(403)
        with open(target, "rb") as handle:  # want: path-traversal
            self.set_header("Content-Type", "text/plain")
            self.write(handle.read())
