# vulnerable: shutil.unpack_archive trusts a tar archive of the user
import shutil

import tornado.web


class Upload(tornado.web.RequestHandler):
    def post(self):
        body = self.request.files["archive"][0]["body"]
        with open("/tmp/upload.tar", "wb") as out:
            out.write(body)
        shutil.unpack_archive("/tmp/upload.tar", "/srv/unpacked", "tar")  # want: zip-slip
        self.set_status(204)
