import logging

from tornado import httpclient

from wiki.handlers.base import BaseHandler

log = logging.getLogger(__name__)
PLACES = {"home": "/page/Home", "changes": "/search", "mine": "/page/Mine"}
AVATARS = "https://avatars.example.org"


class LoginHandler(BaseHandler):
    async def post(self):
        name = self.arg("name")
        log.info("login of %r", name)  # ok: log-injection
        self.set_secure_cookie("user", name, httponly=True, secure=True, samesite="Lax")  # ok: insecure-cookie
        await self.avatar()
        self.redirect(self.arg("next", "/"))  # want: open-redirect

    async def avatar(self):
        client = httpclient.AsyncHTTPClient()
        host = self.arg("avatar_host")
        if host:
            await client.fetch("http://%s/avatar.png" % host)  # want: ssrf
        await client.fetch("%s/%d.png" % (AVATARS, self.number("avatar")))  # ok: ssrf


class LogoutHandler(BaseHandler):
    def post(self):
        self.clear_cookie("user")
        self.redirect(PLACES.get(self.arg("place"), "/"))  # ok: open-redirect
