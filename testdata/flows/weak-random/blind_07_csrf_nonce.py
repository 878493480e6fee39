# vulnerable: the anti-forgery nonce is a random integer
import random

import tornado.web


class Form(tornado.web.RequestHandler):
    def get(self):
        csrf_token = hex(random.randrange(2 ** 128))[2:]  # want: weak-random
        self.set_cookie("csrf_token", csrf_token, secure=True, httponly=True, samesite="Strict")
        self.write({"token": csrf_token})
