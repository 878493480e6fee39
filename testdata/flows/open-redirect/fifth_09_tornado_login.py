# vulnerable: the handler's base class sends the user where the argument says
import tornado.web


class Base(tornado.web.RequestHandler):
    def leave(self, default="/"):
        self.redirect(self.get_argument("next", default))  # want: open-redirect


class Login(Base):
    def post(self):
        self.set_signed_cookie("user", self.get_body_argument("user"))
        self.leave("/inbox")
