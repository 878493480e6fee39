import ldap
import ldap.filter


class Directory:
    base = "dc=example,dc=org"

    def __init__(self, uri="ldap://directory.internal"):
        self.uri = uri

    def search(self, flt, base=None):
        con = ldap.initialize(self.uri)
        return con.search_s(base or self.base, ldap.SCOPE_SUBTREE, flt)  # want: ldap-injection

    def search_by(self, attribute, value):
        con = ldap.initialize(self.uri)
        flt = ldap.filter.filter_format("(%s=%s)", [attribute, value])
        return con.search_s(self.base, ldap.SCOPE_SUBTREE, flt)  # ok: ldap-injection
