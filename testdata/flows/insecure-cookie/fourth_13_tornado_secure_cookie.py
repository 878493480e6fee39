# vulnerable: Tornado's signed cookie does not set the secure flag by itself
import tornado.web


class LoginHandler(tornado.web.RequestHandler):
    def post(self):
        user = self.get_body_argument("user")
        if user not in self.settings["users"]:
            raise tornado.web.HTTPError(403)
        self.set_secure_cookie("user_session", user, expires_days=7)  # want: insecure-cookie
        self.redirect("/")


app = tornado.web.Application([(r"/login", LoginHandler)], cookie_secret="from-environment", users={"ada"})
