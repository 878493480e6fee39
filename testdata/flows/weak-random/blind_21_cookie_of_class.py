# vulnerable: a class keeps the generator, a method makes the remember-me value
import random

import tornado.web


class Tokens:
    alphabet = "abcdefghjkmnpqrstuvwxyz23456789"

    def one(self):
        return random.choice(self.alphabet)  # want: weak-random

    def make(self, size):
        return "".join(self.one() for _ in range(size))


class Login(tornado.web.RequestHandler):
    tokens = Tokens()

    def post(self):
        remember_token = self.tokens.make(24)
        self.set_cookie("remember_token", remember_token, secure=True, httponly=True, samesite="Lax")
        self.set_status(204)
