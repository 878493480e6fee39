# vulnerable: the search base is built with the department of the header
import ldap


class Directory:
    def __init__(self, url, base):
        self.base = base
        self.connection = ldap.initialize(url)

    def members(self, department):
        base = "ou={},{}".format(department, self.base)
        return self.connection.search_ext_s(base, ldap.SCOPE_ONELEVEL, "(objectClass=person)")  # want: ldap-injection
