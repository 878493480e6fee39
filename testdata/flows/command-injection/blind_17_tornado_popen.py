# vulnerable: Popen with a shell over the body argument, held in an attribute
import subprocess

import tornado.web


class Resize(tornado.web.RequestHandler):
    def prepare(self):
        self.geometry = self.get_body_argument("geometry", "10x10")

    def post(self):
        line = "mogrify -resize " + self.geometry + " /srv/img/*.png"
        child = subprocess.Popen(line, shell=True)  # want: command-injection
        self.write({"code": child.wait()})
