# vulnerable: every selected name is a word of tar
import subprocess

import tornado.web


class Pack(tornado.web.RequestHandler):
    def post(self):
        names = self.get_body_arguments("name")
        subprocess.check_call(["tar", "cf", "/srv/out.tar", *names], cwd="/srv/in")  # want: argument-injection
        self.finish("ok")
