# vulnerable: only the parentheses are replaced, so a star matches everybody
import ldap
import tornado.web


def tidy(value):
    return value.replace("(", "").replace(")", "")


class Verify(tornado.web.RequestHandler):
    def post(self):
        pin = tidy(self.get_body_argument("pin"))
        conn = ldap.initialize("ldap://directory")
        hits = conn.search_s("dc=example,dc=org", ldap.SCOPE_SUBTREE, "(&(uid=door)(pin=" + pin + "))")  # want: ldap-injection
        self.set_status(204 if hits else 403)
