# vulnerable: the remember-me cookie of tornado without secure and httponly
import uuid

import tornado.web


class Login(tornado.web.RequestHandler):
    def post(self):
        remember = str(uuid.uuid4())
        self.set_cookie("remember_me", remember, expires_days=30)  # want: insecure-cookie
        self.set_status(204)
