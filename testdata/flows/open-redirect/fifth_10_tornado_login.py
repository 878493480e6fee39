# safe: the handler's base class sends the user to a page of the site
import tornado.web
from tornado.escape import url_escape


class Base(tornado.web.RequestHandler):
    def leave(self, default="/"):
        self.redirect("/" + url_escape(self.get_argument("next", default), plus=False) + "/")  # ok: open-redirect


class Login(Base):
    def post(self):
        self.set_signed_cookie("user", self.get_body_argument("user"))
        self.leave("inbox")
