# safe: the same value as an element of a list without a shell, fixed to digits
import re
import subprocess

import tornado.web


class Resize(tornado.web.RequestHandler):
    def post(self):
        geometry = self.get_body_argument("geometry", "10x10")
        if not re.fullmatch(r"\d{1,4}x\d{1,4}", geometry):
            raise tornado.web.HTTPError(400)
        line = "mogrify -resize " + geometry + " /srv/img/*.png"
        child = subprocess.Popen(line, shell=True)  # ok: command-injection
        self.write({"code": child.wait()})
