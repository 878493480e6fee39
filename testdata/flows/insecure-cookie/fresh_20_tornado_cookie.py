# safe: the signed cookie of the user has Secure and HttpOnly
import tornado.web


class Login(tornado.web.RequestHandler):
    def post(self):
        user = self.authenticate(self.get_body_argument("user"))
        if user is None:
            raise tornado.web.HTTPError(403)
        self.set_secure_cookie(  # ok: insecure-cookie
            "auth_session", user, expires_days=7, secure=True, httponly=True, samesite="Lax")
        self.redirect("/")

    def authenticate(self, name):
        return self.application.settings["users"].get(name)
