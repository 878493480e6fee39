# safe: the signed cookie is given the flags
import tornado.web


class LoginHandler(tornado.web.RequestHandler):
    def post(self):
        user = self.get_body_argument("user")
        if user not in self.settings["users"]:
            raise tornado.web.HTTPError(403)
        self.set_secure_cookie(  # ok: insecure-cookie
            "user_session", user, expires_days=7, secure=True, httponly=True, samesite="Lax"
        )
        self.redirect("/")


app = tornado.web.Application([(r"/login", LoginHandler)], cookie_secret="from-environment", users={"ada"})
