# vulnerable: the signed cookie of the user is sent over plain HTTP too
import tornado.web


class Login(tornado.web.RequestHandler):
    def post(self):
        user = self.authenticate(self.get_body_argument("user"))
        if user is None:
            raise tornado.web.HTTPError(403)
        self.set_secure_cookie("auth_session", user, expires_days=7)  # want: insecure-cookie
        self.redirect("/")

    def authenticate(self, name):
        return self.application.settings["users"].get(name)
