# safe: the revision is a number
import os

import tornado.web


class Checkout(tornado.web.RequestHandler):
    def post(self):
        words = ["hg", "update", str(int(self.get_body_argument("revision")) & 0xFFFF)]
        code = os.spawnvp(os.P_WAIT, "hg", words)  # ok: argument-injection
        self.write({"code": code})
