# safe: the department is escaped for a distinguished name
import ldap
import ldap.dn


class Directory:
    def __init__(self, url, base):
        self.base = base
        self.connection = ldap.initialize(url)

    def members(self, department):
        base = "ou={},{}".format(ldap.dn.escape_dn_chars(department), self.base)
        return self.connection.search_ext_s(base, ldap.SCOPE_ONELEVEL, "(objectClass=person)")  # ok: ldap-injection
