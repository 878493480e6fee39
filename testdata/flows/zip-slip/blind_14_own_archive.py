# safe: the archive is part of the program
import shutil
from pathlib import Path

import tornado.web

SKELETON = Path(__file__).with_name("skeleton.tar")


class Create(tornado.web.RequestHandler):
    def post(self):
        shutil.unpack_archive(str(SKELETON), "/srv/projects/new", "tar")  # ok: zip-slip
        self.write({"title": self.get_argument("title")})
