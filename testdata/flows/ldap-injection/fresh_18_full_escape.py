# safe: the helper replaces each special character of RFC 4515
import ldap
import tornado.web

SPECIAL = {"\\": r"\5c", "*": r"\2a", "(": r"\28", ")": r"\29", "\0": r"\00"}


def tidy(value):
    return "".join(SPECIAL.get(c, c) for c in value)


class Verify(tornado.web.RequestHandler):
    def post(self):
        pin = tidy(self.get_body_argument("pin"))
        conn = ldap.initialize("ldap://directory")
        hits = conn.search_s("dc=example,dc=org", ldap.SCOPE_SUBTREE, "(&(uid=door)(pin=" + pin + "))")  # ok: ldap-injection
        self.set_status(204 if hits else 403)
