# vulnerable: CWE-614 (or 311, 1004, 1275): a cookie of the session may go over http
import secrets

import tornado.web

from .accounts import verify


class LoginHandler(tornado.web.RequestHandler):
    """Logs users in."""

    def post(self):
        if not verify(self.get_body_argument("name"), self.get_body_argument("password")):
            raise tornado.web.HTTPError(401)
        sid = secrets.token_urlsafe(32)
        self.application.sessions[sid] = self.get_body_argument("name")
        self.set_cookie("session", sid, httponly=True, samesite="Lax")  # want: CWE-614
        self.redirect("/")
