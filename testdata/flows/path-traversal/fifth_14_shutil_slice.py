# safe: the source is the hexadecimal digest of the name
import hashlib
import shutil

import tornado.web


class Copy(tornado.web.RequestHandler):
    def post(self):
        source = self.get_body_argument("source")
        key = hashlib.sha256(source.encode("utf-8")).hexdigest()
        shutil.copyfile("/srv/data/" + key, "/srv/public/latest")  # ok: path-traversal
        self.finish({"ok": True})
