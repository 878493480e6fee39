# vulnerable: the member's name is changed to lower case and joined
import os
import zipfile

import tornado.web


class Upload(tornado.web.RequestHandler):
    def post(self):
        with open("/tmp/up.zip", "wb") as out:
            out.write(self.request.body)
        archive = zipfile.ZipFile("/tmp/up.zip")
        for name in archive.namelist():
            path = os.path.join("/srv/up", name.lower().replace(" ", "_"))
            data = archive.read(name)
            with open(path, "wb") as out:  # want: zip-slip
                out.write(data)
        self.set_status(204)
