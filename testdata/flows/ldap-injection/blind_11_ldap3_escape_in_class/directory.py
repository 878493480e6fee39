# safe: the class escapes with ldap3's own function
from ldap3 import Connection, Server
from ldap3.utils.conv import escape_filter_chars


class Directory:
    base = "dc=example,dc=org"

    def __init__(self):
        self.connection = Connection(Server("directory.internal"), auto_bind=True)

    def by_mail(self, mail):
        query = "(&(objectClass=person)(mail={}))".format(escape_filter_chars(mail))
        self.connection.search(self.base, query, attributes=["cn"])  # ok: ldap-injection
        return len(self.connection.entries)
