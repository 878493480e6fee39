# safe: tornado passes the flags on to the cookie
import uuid

import tornado.web


class Login(tornado.web.RequestHandler):
    def post(self):
        remember = str(uuid.uuid4())
        self.set_cookie("remember_me", remember, expires_days=30, secure=True, httponly=True, samesite="Lax")  # ok: insecure-cookie
        self.set_status(204)
