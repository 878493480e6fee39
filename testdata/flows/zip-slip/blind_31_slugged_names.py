# safe: every character but letters, digits and the dot of the ending is replaced
import os
import re
import zipfile

import tornado.web


class Upload(tornado.web.RequestHandler):
    def post(self):
        with open("/tmp/up.zip", "wb") as out:
            out.write(self.request.body)
        archive = zipfile.ZipFile("/tmp/up.zip")
        for name in archive.namelist():
            slug = re.sub(r"[^A-Za-z0-9]", "_", name) + ".dat"
            data = archive.read(name)
            with open(os.path.join("/srv/up", slug), "wb") as out:  # ok: zip-slip
                out.write(data)
        self.set_status(204)
