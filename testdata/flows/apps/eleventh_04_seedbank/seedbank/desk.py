import logging
import secrets
import random

import ldap3
from ldap3.utils.conv import escape_filter_chars

from .base import BaseHandler

log = logging.getLogger("seedbank.desk")


class EnterHandler(BaseHandler):
    def post(self):
        user = self.get_body_argument("user")
        log.info("entered: %s", user.replace("\r", " ").replace("\n", " "))  # ok: log-injection
        log.info("entered: %s", self.request.headers.get("X-Device", user))  # want: log-injection
        self.set_secure_cookie("sid", secrets.token_hex(16), httponly=True, secure=True, samesite="Lax")  # ok: insecure-cookie
        self.set_cookie("desk", "1", httponly=True, samesite="Lax")  # want: insecure-cookie
        invite_token = "".join(random.choice("0123456789") for _ in range(8))  # want: weak-random
        self.set_header("X-Invite", invite_token)
        target = self.get_query_argument("next", "/")
        if self.number("stay"):
            self.redirect("/who?from=" + user)  # ok: open-redirect
        else:
            self.redirect(target)  # want: open-redirect


class WhoHandler(BaseHandler):
    def get(self):
        name = self.field("name")
        link = ldap3.Connection("ldap.example.org", auto_bind=True)
        link.search("dc=seedbank", "(cn=" + escape_filter_chars(name) + ")")  # ok: ldap-injection
        self.write({"found": len(link.entries)})

    def post(self):
        name = self.field("name")
        link = ldap3.Connection("ldap.example.org", auto_bind=True)
        link.search("dc=seedbank", "(cn=" + name + ")")  # want: ldap-injection
        self.write({"found": len(link.entries)})
