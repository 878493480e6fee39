# vulnerable: os.execvp-style spawn with the user's revision
import os

import tornado.web


class Checkout(tornado.web.RequestHandler):
    def post(self):
        words = ["hg", "update"]
        words += [self.get_body_argument("revision")]
        code = os.spawnvp(os.P_WAIT, "hg", words)  # want: argument-injection
        self.write({"code": code})
