# vulnerable: the slice drops the first letter only
import shutil

import tornado.web


class Copy(tornado.web.RequestHandler):
    def post(self):
        source = self.get_body_argument("source")
        if source.startswith("/"):
            source = source[1:]
        shutil.copyfile("/srv/data/" + source, "/srv/public/latest")  # want: path-traversal
        self.finish({"ok": True})
