# safe: only numbers are words of the program
import subprocess

import tornado.web


class Pack(tornado.web.RequestHandler):
    def post(self):
        numbers = [abs(int(name)) for name in self.get_body_arguments("name")]
        subprocess.check_call(["tar", "cf", "/srv/out.tar", *map(str, numbers)], cwd="/srv/in")  # ok: argument-injection
        self.finish("ok")
