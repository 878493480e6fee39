# safe: the value is escaped as a part of a distinguished name
import falcon
from ldap3 import LEVEL, Connection, Server
from ldap3.utils.dn import escape_rdn


class TenantUsers:
    def __init__(self, uri):
        self.server = Server(uri)

    def on_get(self, req, resp, tenant):
        base = "ou=users,o={},dc=hosting,dc=example".format(escape_rdn(tenant))
        with Connection(self.server, auto_bind=True) as conn:
            conn.search(base, "(objectClass=person)", LEVEL, attributes=["cn"])  # ok: ldap-injection
            resp.media = [entry.cn.value for entry in conn.entries]


app = falcon.App()
app.add_route("/tenants/{tenant}/users", TenantUsers("ldaps://ldap.hosting.example"))
